package org.micwise.show.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.micwise.show.Casting;
import org.micwise.show.ShowEdits;
import org.micwise.show.csv.PlotChange.Kind;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;

/** What a plot changes in who is in a scene: one change a scene, however many cells differ. */
final class CastDiff {
    private final PlotSheet sheet;
    private final PlotProblems problems;
    private final PlotDiff diff;
    private final ChannelDiff channels;

    CastDiff(PlotSheet sheet, PlotProblems problems, PlotDiff diff, ChannelDiff channels) {
        this.sheet = sheet;
        this.problems = problems;
        this.diff = diff;
        this.channels = channels;
    }

    /**
     * Compares a scene, in the show or about to be, with its row. Edits are made only where the row
     * differs: an import of what was exported changes nothing.
     */
    void compare(Scene scene, PlotSheet.SceneRow row) {
        List<String> texts = new ArrayList<>();
        List<Runnable> edits = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            PlotSheet.ChannelColumn column = sheet.columns().get(i);
            PlotCell wanted = row.cells().get(i);
            Channel channel = channels.channel(column.number());
            refuseWrongBackup(row.row(), column, channel, wanted);
            PlotCell before = PlotCell.of(scene, channel);
            PlotCell after = sheet.isDetailed() ? wanted : withDetailsOf(before, wanted);
            if (!before.equals(after)) {
                String text = after.text().isEmpty() ? "off" : after.text();
                texts.add(column.number() + " " + text);
                edits.add(() -> apply(scene, channel, after));
            }
        }
        if (!texts.isEmpty()) {
            diff.add(
                    Kind.CAST,
                    "Scene " + scene.getNumber() + ": " + String.join(", ", texts),
                    () -> edits.forEach(Runnable::run));
        }
    }

    private void refuseWrongBackup(
            int row, PlotSheet.ChannelColumn column, Channel channel, PlotCell wanted) {
        if (wanted.swappedTo() != null) {
            Channel backup = channels.channel(wanted.swappedTo());
            if (backup == null || !channels.backsUp(backup, channel)) {
                problems.cell(
                        row,
                        column.column(),
                        "Channel %d is no backup of channel %d."
                                .formatted(wanted.swappedTo(), column.number()));
            }
        }
    }

    /** A plain cell says nothing of understudies and backups: those that are there stay. */
    private static PlotCell withDetailsOf(PlotCell before, PlotCell plain) {
        boolean changes = plain.changesPerformer() || before.changesPerformer();
        String performer = plain.changesPerformer() ? plain.performer() : before.performer();
        Integer swap = plain.swappedTo() != null ? plain.swappedTo() : before.swappedTo();
        boolean off = plain.state() == ChannelState.OFF;
        return new PlotCell(plain.state(), changes, performer, off ? null : swap);
    }

    private void apply(Scene scene, Channel channel, PlotCell cell) {
        ShowEdits.setState(scene, channel, cell.state());
        Channel swap = cell.swappedTo() == null ? null : channels.channel(cell.swappedTo());
        Casting.inScene(scene, channel)
                .filter(place -> !Objects.equals(place.getSwappedTo(), swap))
                .ifPresent(place -> place.setSwappedTo(swap));
        if (cell.changesPerformer()) {
            ShowEdits.changePerformer(scene, channel, cell.performer());
        } else {
            ShowEdits.keepPerformer(scene, channel);
        }
    }
}
