package org.micwise.ui.scene;

import org.micwise.session.ShowSnapshot;

/** Where the show is, in one line. */
final class SceneTitle {

    private SceneTitle() {}

    static String of(ShowSnapshot show) {
        String current = name(show, show.currentSceneId());
        if (current.isEmpty()) {
            return show.name() + " – no scenes in this show";
        }
        String next = name(show, show.nextSceneId());
        return show.name()
                + " – scene "
                + current
                + (next.isEmpty() ? ", the last one" : ", next " + next);
    }

    private static String name(ShowSnapshot show, String id) {
        for (org.micwise.session.SceneView scene : show.scenes()) {
            if (scene.id().equals(id)) {
                return (scene.number() + " " + scene.name()).strip();
            }
        }
        return "";
    }
}
