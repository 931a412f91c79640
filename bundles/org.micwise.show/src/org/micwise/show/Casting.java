package org.micwise.show;

import java.util.Optional;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.Understudy;

/**
 * Reads from the model who is heard in a scene, and where. Nothing here changes the model; to be
 * called on the model thread.
 */
public final class Casting {
    private Casting() {}

    /** Returns the channel's place in the scene, or empty if it is off. */
    public static Optional<SceneChannel> inScene(Scene scene, Channel channel) {
        for (SceneChannel candidate : scene.getSceneChannels()) {
            if (candidate.getChannel() == channel) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns what the channel does in the scene. */
    public static ChannelState state(Scene scene, Channel channel) {
        return inScene(scene, channel).map(SceneChannel::getState).orElse(ChannelState.OFF);
    }

    /** Returns the channel that the character is heard on: the channel itself, or its backup. */
    public static Channel heardOn(Scene scene, Channel channel) {
        return inScene(scene, channel).map(SceneChannel::getSwappedTo).orElse(channel);
    }

    /** Returns the change of performer that takes effect with this very scene, if there is one. */
    public static Optional<Understudy> changeIn(Scene scene, Channel channel) {
        for (Understudy candidate : scene.getUnderstudies()) {
            if (candidate.getChannel() == channel) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns who plays the character in the scene: as said by the latest change in or before it in
     * running order, else the channel's own performer.
     */
    public static String performer(Scene scene, Channel channel) {
        Show show = (Show) scene.eContainer();
        for (int position = scene.getPosition(); position >= 0; position--) {
            Optional<Understudy> change = changeIn(show.getScenes().get(position), channel);
            if (change.isPresent()) {
                String takesOver = change.get().getPerformer();
                return takesOver == null ? channel.getPerformer() : takesOver;
            }
        }
        return channel.getPerformer();
    }
}
