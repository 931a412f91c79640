package org.micwise.show;

import java.util.Arrays;
import java.util.TreeSet;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.Understudy;

/** All that a show says, as text: two shows are the same if their dumps are. */
public final class ShowDump {
    private ShowDump() {}

    public static String of(Show show) {
        StringBuilder out = new StringBuilder("show " + show.getName() + "\n");
        TreeSet<String> lines = new TreeSet<>();
        show.getSettings().forEach(entry -> lines.add(entry.getKey() + "=" + entry.getValue()));
        drain(lines, out);
        for (Channel c : show.getChannels()) {
            out.append(
                    "channel %s %d [%s] [%s] [%s] [%s] photo %s backup of %s [%s]\n"
                            .formatted(
                                    c.getId(),
                                    c.getNumber(),
                                    c.getName(),
                                    c.getPerformer(),
                                    c.getPatch(),
                                    c.getColour(),
                                    c.getPhoto() == null ? "-" : Arrays.hashCode(c.getPhoto()),
                                    id(c.getBackupOf()),
                                    c.getNotes()));
        }
        for (Scene scene : show.getScenes()) {
            out.append(
                    "scene %s %s [%s] [%s]\n"
                            .formatted(
                                    scene.getId(),
                                    scene.getNumber(),
                                    scene.getName(),
                                    scene.getNotes()));
            for (SceneChannel place : scene.getSceneChannels()) {
                lines.add(
                        "  %s %s %s"
                                .formatted(
                                        id(place.getChannel()),
                                        place.getState(),
                                        id(place.getSwappedTo())));
            }
            for (Understudy change : scene.getUnderstudies()) {
                lines.add("  %s by %s".formatted(id(change.getChannel()), change.getPerformer()));
            }
            drain(lines, out);
        }
        return out.toString();
    }

    private static void drain(TreeSet<String> lines, StringBuilder out) {
        lines.forEach(line -> out.append(line).append('\n'));
        lines.clear();
    }

    private static String id(Channel channel) {
        return channel == null ? "-" : channel.getId();
    }
}
