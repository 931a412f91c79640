package org.micwise.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.Understudy;

/**
 * What must hold in every show that is saved or opened. Each method returns one sentence a problem,
 * in words for an operator, and nothing if all is well. To be called on the model thread.
 */
public final class ShowRules {
    /** No channel has a higher number. */
    public static final int MAX_CHANNEL_NUMBER = 9_999;

    private ShowRules() {}

    /** Checks everything. */
    public static List<String> problems(Show show) {
        List<String> problems = new ArrayList<>();
        problems.addAll(settingProblems(show));
        problems.addAll(channelProblems(show));
        problems.addAll(sceneProblems(show));
        Set<Channel> channels = new HashSet<>(show.getChannels());
        for (Scene scene : show.getScenes()) {
            problems.addAll(castProblems(scene, channels));
        }
        return problems;
    }

    /** Checks the settings' keys and values. */
    public static List<String> settingProblems(Show show) {
        List<String> problems = new ArrayList<>();
        if (show.getSettings().containsKey(SettingKeys.NAME)) {
            problems.add("The setting \"name\" is the show's own name and cannot be set apart.");
        }
        for (var setting : show.getSettings()) {
            if (setting.getKey() == null || setting.getValue() == null) {
                problems.add("The setting \"" + setting.getKey() + "\" lacks its key or value.");
            }
        }
        return problems;
    }

    /** Checks the channels' ids, numbers and backups. */
    public static List<String> channelProblems(Show show) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (Channel channel : show.getChannels()) {
            if (isBlank(channel.getId()) || !ids.add(channel.getId())) {
                problems.add(nameOf(channel) + " has no id of its own.");
            }
            if (channel.getNumber() < 1 || channel.getNumber() > MAX_CHANNEL_NUMBER) {
                problems.add(nameOf(channel) + " has a number outside 1 to 9999.");
            }
            if (!numbers.add(channel.getNumber())) {
                problems.add("Two channels have the number " + channel.getNumber() + ".");
            }
            Channel backed = channel.getBackupOf();
            if (backed == channel || (backed != null && backed.eContainer() != show)) {
                problems.add(nameOf(channel) + " is the backup of no other channel of the show.");
            }
        }
        return problems;
    }

    /** Checks the scenes' ids and numbers. */
    public static List<String> sceneProblems(Show show) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Scene scene : show.getScenes()) {
            if (isBlank(scene.getId()) || !ids.add(scene.getId())) {
                problems.add(nameOf(scene) + " has no id of its own.");
            }
            if (isBlank(scene.getNumber())) {
                problems.add(
                        "The scene at place " + (scene.getPosition() + 1) + " lacks a number.");
            } else if (!numbers.add(scene.getNumber())) {
                problems.add("Two scenes have the number " + scene.getNumber() + ".");
            }
        }
        return problems;
    }

    /**
     * Checks who is in a scene.
     *
     * @param channels the channels of the scene's show
     */
    public static List<String> castProblems(Scene scene, Set<Channel> channels) {
        List<String> problems = new ArrayList<>();
        Set<Channel> present = new HashSet<>();
        for (SceneChannel place : scene.getSceneChannels()) {
            if (!channels.contains(place.getChannel())) {
                problems.add(nameOf(scene) + " has a channel that is not in the show.");
            } else if (!present.add(place.getChannel())) {
                problems.add(nameOf(scene) + " has " + nameOf(place.getChannel()) + " twice.");
            }
            if (place.getState() == ChannelState.OFF) {
                problems.add(nameOf(scene) + " has a channel that is off.");
            }
            Channel swappedTo = place.getSwappedTo();
            if (swappedTo != null
                    && (!channels.contains(swappedTo)
                            || swappedTo.getBackupOf() != place.getChannel())) {
                problems.add(nameOf(scene) + " swaps a channel for one that is not its backup.");
            }
        }
        Set<Channel> changed = new HashSet<>();
        for (Understudy change : scene.getUnderstudies()) {
            if (!channels.contains(change.getChannel()) || !changed.add(change.getChannel())) {
                problems.add(nameOf(scene) + " has an understudy for no channel, or a second one.");
            }
            if (change.getPerformer() != null && change.getPerformer().isBlank()) {
                problems.add(nameOf(scene) + " has an understudy without a name.");
            }
        }
        return problems;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String nameOf(Channel channel) {
        return "Channel " + channel.getNumber();
    }

    private static String nameOf(Scene scene) {
        return "Scene " + scene.getNumber();
    }
}
