package org.micwise.show.csv.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.micwise.show.Ids;
import org.micwise.show.ShowEdits;
import org.micwise.show.csv.MissingScenes;
import org.micwise.show.csv.PlotChange.Kind;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;

/** What a plot changes in the scenes: which there are, in which order, and who is in them. */
final class SceneDiff {
    private final Show show;
    private final PlotSheet sheet;
    private final Ids ids;
    private final PlotDiff diff;
    private final CastDiff casts;

    SceneDiff(
            Show show,
            PlotSheet sheet,
            Ids ids,
            PlotProblems problems,
            PlotDiff diff,
            ChannelDiff channels) {
        this.show = show;
        this.sheet = sheet;
        this.ids = ids;
        this.diff = diff;
        this.casts = new CastDiff(sheet, problems, diff, channels);
    }

    void compare(MissingScenes missing) {
        Map<String, Scene> byNumber = new HashMap<>();
        show.getScenes().forEach(scene -> byNumber.put(scene.getNumber(), scene));
        List<Scene> wanted = new ArrayList<>();
        for (PlotSheet.SceneRow row : sheet.scenes()) {
            Scene scene = byNumber.get(row.number());
            if (scene == null) {
                scene = add(row);
            }
            compareTexts(scene, row);
            casts.compare(scene, row);
            wanted.add(scene);
        }
        if (missing == MissingScenes.KEEP) {
            insertKept(wanted);
        } else {
            removeMissing(wanted);
        }
        compareOrder(wanted);
    }

    private Scene add(PlotSheet.SceneRow row) {
        String name = row.name() == null ? "" : row.name();
        Scene scene = ShowEdits.newScene(ids.next(), row.number(), name);
        diff.add(
                Kind.SCENE,
                "Add scene %s \"%s\"".formatted(row.number(), name),
                () -> show.getScenes().add(scene));
        return scene;
    }

    private void compareTexts(Scene scene, PlotSheet.SceneRow row) {
        compareText(scene, "name", scene.getName(), row.name(), scene::setName);
        compareText(scene, "notes", scene.getNotes(), row.notes(), scene::setNotes);
    }

    private void compareText(
            Scene scene, String what, String before, String after, Consumer<String> setter) {
        if (after != null && !after.equals(before)) {
            diff.add(
                    Kind.SCENE,
                    "Scene %s: %s \"%s\" becomes \"%s\""
                            .formatted(scene.getNumber(), what, before, after),
                    () -> setter.accept(after));
        }
    }

    /** Each stays after the scene that it followed, itself kept or in the plot. */
    private void insertKept(List<Scene> wanted) {
        Scene before = null;
        for (Scene scene : show.getScenes()) {
            if (!wanted.contains(scene)) {
                wanted.add(wanted.indexOf(before) + 1, scene);
            }
            before = scene;
        }
    }

    private void removeMissing(List<Scene> wanted) {
        for (Scene scene : show.getScenes()) {
            if (!wanted.contains(scene)) {
                diff.add(
                        Kind.REMOVAL,
                        "Remove scene %s \"%s\"".formatted(scene.getNumber(), scene.getName()),
                        () -> show.getScenes().remove(scene));
            }
        }
    }

    private void compareOrder(List<Scene> wanted) {
        // As they will stand once scenes were added, at the end, and removed.
        List<Scene> standing = new ArrayList<>(show.getScenes());
        standing.retainAll(wanted);
        for (Scene scene : wanted) {
            if (!standing.contains(scene)) {
                standing.add(scene);
            }
        }
        if (!standing.equals(wanted)) {
            diff.add(
                    Kind.ORDER,
                    "Put the scenes in the plot's order",
                    () -> {
                        for (int position = 0; position < wanted.size(); position++) {
                            show.getScenes().move(position, wanted.get(position));
                        }
                    });
        }
    }
}
