package org.micwise.ui.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.micwise.session.SceneView;
import org.micwise.session.ShowSnapshot;

class SceneTitleTest {

    private static final SceneView FIRST = new SceneView("a", "1.1", "The platform", "", Map.of());
    private static final SceneView SECOND = new SceneView("b", "1.2", "", "", Map.of());

    private static ShowSnapshot show(String current, String next, SceneView... scenes) {
        return new ShowSnapshot(1, "Hamlet", 48_000, List.of(), List.of(scenes), current, next);
    }

    @Test
    void shouldSayTheSceneAndTheNextOne() {
        assertEquals(
                "Hamlet – scene 1.1 The platform, next 1.2",
                SceneTitle.of(show("a", "b", FIRST, SECOND)));
    }

    @Test
    void shouldSayWhichIsTheLast() {
        assertEquals("Hamlet – scene 1.2, the last one", SceneTitle.of(show("b", null, SECOND)));
    }

    @Test
    void shouldSayThatThereAreNone() {
        assertEquals("Hamlet – no scenes in this show", SceneTitle.of(show(null, null)));
    }
}
