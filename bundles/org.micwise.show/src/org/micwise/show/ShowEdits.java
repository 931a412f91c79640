package org.micwise.show;

import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowFactory;
import org.micwise.show.model.Understudy;

/**
 * The edits that touch more than one object of the model, so that each leaves a whole show behind
 * ({@link ShowRules}). To be called on the model thread; EMF's change recording sees every step,
 * which is how they are undone.
 */
public final class ShowEdits {
    private ShowEdits() {}

    /** Makes a channel that is in no show yet; it comes in on the input of its number. */
    public static Channel newChannel(String id, int number, String name) {
        Channel channel = ShowFactory.eINSTANCE.createChannel();
        channel.setId(id);
        channel.setNumber(number);
        channel.setName(name);
        channel.setPatch(Integer.toString(number));
        return channel;
    }

    /** Makes a scene that is in no show yet. */
    public static Scene newScene(String id, String number, String name) {
        Scene scene = ShowFactory.eINSTANCE.createScene();
        scene.setId(id);
        scene.setNumber(number);
        scene.setName(name);
        return scene;
    }

    /** Says what the channel does in the scene; {@code OFF} also forgets a swap to the backup. */
    public static void setState(Scene scene, Channel channel, ChannelState state) {
        SceneChannel present = Casting.inScene(scene, channel).orElse(null);
        if (state == ChannelState.OFF) {
            if (present != null) {
                scene.getSceneChannels().remove(present);
            }
        } else if (present != null) {
            present.setState(state);
        } else {
            SceneChannel added = ShowFactory.eINSTANCE.createSceneChannel();
            added.setChannel(channel);
            added.setState(state);
            scene.getSceneChannels().add(added);
        }
    }

    /**
     * Lets somebody else play the character from this scene on.
     *
     * @param performer who takes over; null: the channel's own performer is back
     */
    public static void changePerformer(Scene scene, Channel channel, String performer) {
        Understudy change = Casting.changeIn(scene, channel).orElse(null);
        if (change != null) {
            change.setPerformer(performer);
            return;
        }
        Understudy added = ShowFactory.eINSTANCE.createUnderstudy();
        added.setChannel(channel);
        added.setPerformer(performer);
        scene.getUnderstudies().add(added);
    }

    /** Takes a change of performer back: whoever played before the scene goes on playing. */
    public static void keepPerformer(Scene scene, Channel channel) {
        Casting.changeIn(scene, channel).ifPresent(scene.getUnderstudies()::remove);
    }

    /** Removes a channel, its part in every scene, and every mention of it as a backup. */
    public static void removeChannel(Channel channel) {
        Show show = (Show) channel.eContainer();
        for (Scene scene : show.getScenes()) {
            setState(scene, channel, ChannelState.OFF);
            keepPerformer(scene, channel);
        }
        for (Channel other : show.getChannels()) {
            if (other.getBackupOf() == channel) {
                detachBackup(other);
            }
        }
        forgetSwapsTo(show, channel);
        show.getChannels().remove(channel);
    }

    /**
     * Makes a channel nobody's backup any more; scenes that were swapped to it are swapped back.
     */
    public static void detachBackup(Channel backup) {
        if (backup.eContainer() instanceof Show show) {
            forgetSwapsTo(show, backup);
        }
        backup.setBackupOf(null);
    }

    private static void forgetSwapsTo(Show show, Channel backup) {
        for (Scene scene : show.getScenes()) {
            for (SceneChannel place : scene.getSceneChannels()) {
                if (place.getSwappedTo() == backup) {
                    place.setSwappedTo(null);
                }
            }
        }
    }
}
