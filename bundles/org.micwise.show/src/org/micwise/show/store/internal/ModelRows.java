package org.micwise.show.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.micwise.show.SettingKeys;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.Understudy;

/** Turns the model into the rows that the file should have. The order of values is Table's. */
final class ModelRows {
    private final Show show;
    private final Map<String, Scene> scenes = new HashMap<>();

    /** A view of the show as it is now; not to be kept. */
    ModelRows(Show show) {
        this.show = show;
        for (Scene scene : show.getScenes()) {
            scenes.put(scene.getId(), scene);
        }
    }

    /** Returns the rows of a scope; none if it belongs to a scene that is gone. */
    List<Row> rows(Scope scope) {
        return switch (scope.table()) {
            case SETTING -> settings();
            case CHANNEL -> channels();
            case SCENE -> scenes();
            case SCENE_CHANNEL -> places(scenes.get(scope.sceneId()));
            case UNDERSTUDY -> understudies(scenes.get(scope.sceneId()));
        };
    }

    private List<Row> settings() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(SettingKeys.NAME, orEmpty(show.getName())));
        for (var setting : show.getSettings()) {
            rows.add(new Row(setting.getKey(), setting.getValue()));
        }
        return rows;
    }

    private List<Row> channels() {
        List<Row> rows = new ArrayList<>();
        long position = 0;
        for (Channel channel : show.getChannels()) {
            rows.add(
                    new Row(
                            channel.getId(),
                            (long) channel.getNumber(),
                            orEmpty(channel.getName()),
                            orEmpty(channel.getPerformer()),
                            orEmpty(channel.getPatch()),
                            orEmpty(channel.getColour()),
                            position++,
                            idOf(channel.getBackupOf()),
                            channel.getPhoto(),
                            orEmpty(channel.getNotes())));
        }
        return rows;
    }

    private List<Row> scenes() {
        List<Row> rows = new ArrayList<>();
        long position = 0;
        for (Scene scene : show.getScenes()) {
            rows.add(
                    new Row(
                            scene.getId(),
                            scene.getNumber(),
                            orEmpty(scene.getName()),
                            orEmpty(scene.getNotes()),
                            position++));
        }
        return rows;
    }

    private static List<Row> places(Scene scene) {
        List<Row> rows = new ArrayList<>();
        if (scene != null) {
            for (SceneChannel place : scene.getSceneChannels()) {
                rows.add(
                        new Row(
                                scene.getId(),
                                place.getChannel().getId(),
                                place.getState().getLiteral(),
                                idOf(place.getSwappedTo())));
            }
        }
        return rows;
    }

    private static List<Row> understudies(Scene scene) {
        List<Row> rows = new ArrayList<>();
        if (scene != null) {
            for (Understudy change : scene.getUnderstudies()) {
                rows.add(
                        new Row(scene.getId(), change.getChannel().getId(), change.getPerformer()));
            }
        }
        return rows;
    }

    private static String idOf(Channel channel) {
        return channel == null ? null : channel.getId();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
