package org.micwise.session.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.session.SceneView;
import org.micwise.session.ShowSnapshot;
import org.micwise.show.Casting;
import org.micwise.show.SettingKeys;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;

/** Makes an immutable picture of the show. Model thread only. */
final class SnapshotBuilder {

    private final Show show;
    private final Scene current;
    private final Scene next;

    private SnapshotBuilder(Show show) {
        this.show = show;
        String currentId = show.getSettings().get(SettingKeys.CURRENT_SCENE);
        this.current =
                show.getScenes().stream()
                        .filter(scene -> scene.getId().equals(currentId))
                        .findFirst()
                        .orElse(null);
        int nextPosition = current == null ? 0 : current.getPosition() + 1;
        this.next =
                nextPosition < show.getScenes().size() ? show.getScenes().get(nextPosition) : null;
    }

    static ShowSnapshot build(Show show, long revision, int sampleRate) {
        SnapshotBuilder builder = new SnapshotBuilder(show);
        return new ShowSnapshot(
                revision,
                show.getName(),
                sampleRate,
                show.getChannels().stream().map(builder::view).toList(),
                show.getScenes().stream().map(SnapshotBuilder::view).toList(),
                builder.current == null ? null : builder.current.getId(),
                builder.next == null ? null : builder.next.getId());
    }

    private ChannelView view(Channel channel) {
        Scene casting = current == null ? next : current;
        return new ChannelView(
                channel.getId(),
                channel.getNumber(),
                channel.getName(),
                casting == null ? channel.getPerformer() : Casting.performer(casting, channel),
                channel.getPatch(),
                channel.getColour().isEmpty() ? null : channel.getColour(),
                channel.getPhoto() != null,
                channel.getPosition(),
                state(channel),
                channel.getBackupOf() == null ? null : channel.getBackupOf().getId());
    }

    /** A show without scenes has everybody on; who enters in the next scene stands by. */
    private ChannelState state(Channel channel) {
        if (show.getScenes().isEmpty()) {
            return ChannelState.ON_STAGE;
        }
        var now = current == null ? OFF : Casting.state(current, channel);
        boolean entersNext = next != null && Casting.state(next, channel) != OFF;
        return now == OFF && entersNext
                ? ChannelState.STANDBY
                : ChannelState.valueOf(now.getName());
    }

    private static final org.micwise.show.model.ChannelState OFF =
            org.micwise.show.model.ChannelState.OFF;

    private static SceneView view(Scene scene) {
        List<SceneChannel> present = scene.getSceneChannels();
        Map<String, ChannelState> states = new LinkedHashMap<>();
        present.forEach(place ->
                states.put(
                        place.getChannel().getId(),
                        ChannelState.valueOf(place.getState().getName())));
        return new SceneView(
                scene.getId(), scene.getNumber(), scene.getName(), scene.getNotes(), states);
    }
}
