package org.micwise.show.store.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;

/**
 * A part of the show that is compared with the file as a whole when anything in it changed.
 *
 * @param table where its rows are
 * @param sceneId which scene's, for the tables that belong to scenes; null for the others
 */
record Scope(Table table, String sceneId) {
    static final Scope SETTINGS = new Scope(Table.SETTING, null);
    static final Scope CHANNELS = new Scope(Table.CHANNEL, null);
    static final Scope SCENES = new Scope(Table.SCENE, null);

    /** Returns every scope that a show has. */
    static Set<Scope> all(Show show) {
        Set<Scope> all = new LinkedHashSet<>(List.of(SETTINGS, CHANNELS, SCENES));
        for (Scene scene : show.getScenes()) {
            all.add(placesOf(scene.getId()));
            all.add(understudiesOf(scene.getId()));
        }
        return all;
    }

    static Scope placesOf(String sceneId) {
        return new Scope(Table.SCENE_CHANNEL, sceneId);
    }

    static Scope understudiesOf(String sceneId) {
        return new Scope(Table.UNDERSTUDY, sceneId);
    }

    /** Returns the scope that a row read from a table falls in. */
    static Scope of(Table table, Row row) {
        return table.keyLength() == 1 ? new Scope(table, null) : new Scope(table, row.text(0));
    }
}
