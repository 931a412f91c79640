package org.micwise.show.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.micwise.show.SettingKeys;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowFactory;
import org.micwise.show.model.Understudy;

/** Turns the rows of a file into the model. The order of values is Table's. */
final class ModelBuilder {
    private static final int CHANNEL_POSITION = 6;
    private static final int SCENE_POSITION = 4;

    private final ShowFactory factory = ShowFactory.eINSTANCE;
    private final Show show = factory.createShow();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Scene> scenes = new HashMap<>();

    private ModelBuilder() {}

    /** Returns the show that good rows of the newest schema version describe. */
    static Show build(Map<Table, List<Row>> rows) {
        ModelBuilder builder = new ModelBuilder();
        rows.get(Table.SETTING).forEach(builder::addSetting);
        builder.addChannels(inOrder(rows.get(Table.CHANNEL), CHANNEL_POSITION));
        builder.addScenes(inOrder(rows.get(Table.SCENE), SCENE_POSITION));
        rows.get(Table.SCENE_CHANNEL).forEach(builder::addPlace);
        rows.get(Table.UNDERSTUDY).forEach(builder::addUnderstudy);
        return builder.show;
    }

    private static List<Row> inOrder(List<Row> rows, int position) {
        List<Row> sorted = new ArrayList<>(rows);
        // By id where somebody gave two rows one place, so that they do not change at random.
        sorted.sort(
                Comparator.<Row>comparingLong(row -> row.integer(position))
                        .thenComparing(row -> row.text(0)));
        return sorted;
    }

    private void addSetting(Row row) {
        if (row.text(0).equals(SettingKeys.NAME)) {
            show.setName(row.text(1));
        } else {
            show.getSettings().put(row.text(0), row.text(1));
        }
    }

    private void addChannels(List<Row> rows) {
        for (Row row : rows) {
            Channel channel = factory.createChannel();
            channel.setId(row.text(0));
            channel.setNumber(Math.toIntExact(row.integer(1)));
            channel.setName(row.text(2));
            channel.setPerformer(row.text(3));
            channel.setPatch(row.text(4));
            channel.setColour(row.text(5));
            channel.setPhoto((byte[]) row.value(8));
            channel.setNotes(row.text(9));
            show.getChannels().add(channel);
            channels.put(channel.getId(), channel);
        }
        for (Row row : rows) {
            channels.get(row.text(0)).setBackupOf(channels.get(row.text(7)));
        }
    }

    private void addScenes(List<Row> rows) {
        for (Row row : rows) {
            Scene scene = factory.createScene();
            scene.setId(row.text(0));
            scene.setNumber(row.text(1));
            scene.setName(row.text(2));
            scene.setNotes(row.text(3));
            show.getScenes().add(scene);
            scenes.put(scene.getId(), scene);
        }
    }

    private void addPlace(Row row) {
        SceneChannel place = factory.createSceneChannel();
        place.setChannel(channels.get(row.text(1)));
        place.setState(ChannelState.get(row.text(2)));
        place.setSwappedTo(channels.get(row.text(3)));
        scenes.get(row.text(0)).getSceneChannels().add(place);
    }

    private void addUnderstudy(Row row) {
        Understudy change = factory.createUnderstudy();
        change.setChannel(channels.get(row.text(1)));
        change.setPerformer(row.text(2));
        scenes.get(row.text(0)).getUnderstudies().add(change);
    }
}
