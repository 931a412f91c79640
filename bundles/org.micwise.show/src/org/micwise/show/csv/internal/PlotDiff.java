package org.micwise.show.csv.internal;

import java.util.ArrayList;
import java.util.List;
import org.micwise.show.Ids;
import org.micwise.show.csv.MissingScenes;
import org.micwise.show.csv.PlotChange;
import org.micwise.show.model.Show;

/**
 * What a plot changes in a show: each change in words, and the edit that makes it. Both come from
 * one place, so that the preview and the deed cannot differ.
 */
public final class PlotDiff {
    private final List<PlotChange> changes = new ArrayList<>();
    private final List<Runnable> edits = new ArrayList<>();

    PlotDiff() {}

    /** Compares; the show is not changed. */
    public static PlotDiff between(
            Show show, PlotSheet sheet, MissingScenes missing, Ids ids, PlotProblems problems) {
        PlotDiff diff = new PlotDiff();
        ChannelDiff channels = new ChannelDiff(show, sheet, ids, problems, diff);
        channels.compare();
        new SceneDiff(show, sheet, ids, problems, diff, channels).compare(missing);
        return diff;
    }

    void add(PlotChange.Kind kind, String text, Runnable edit) {
        changes.add(new PlotChange(kind, text));
        edits.add(edit);
    }

    /** Returns the changes in words, in the order in which they are made. */
    public List<PlotChange> changes() {
        return List.copyOf(changes);
    }

    /** Makes the changes. */
    public void apply() {
        edits.forEach(Runnable::run);
    }
}
