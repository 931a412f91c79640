package org.micwise.show.csv.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.micwise.show.Ids;
import org.micwise.show.ShowEdits;
import org.micwise.show.csv.PlotChange.Kind;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Show;

/** What a plot changes in the channels themselves. */
final class ChannelDiff {
    private final Show show;
    private final PlotSheet sheet;
    private final Ids ids;
    private final PlotProblems problems;
    private final PlotDiff diff;
    private final Map<Integer, Channel> byNumber = new HashMap<>();
    // As it will be: channel to the one it backs up.
    private final Map<Channel, Channel> backed = new HashMap<>();

    ChannelDiff(Show show, PlotSheet sheet, Ids ids, PlotProblems problems, PlotDiff diff) {
        this.show = show;
        this.sheet = sheet;
        this.ids = ids;
        this.problems = problems;
        this.diff = diff;
        for (Channel channel : show.getChannels()) {
            byNumber.put(channel.getNumber(), channel);
            backed.put(channel, channel.getBackupOf());
        }
    }

    /** Returns the channel of a number, be it in the show or about to be. */
    Channel channel(int number) {
        return byNumber.get(number);
    }

    /** Returns whether one channel will be the other's backup. */
    boolean backsUp(Channel backup, Channel channel) {
        return backed.get(backup) == channel;
    }

    void compare() {
        for (PlotSheet.ChannelColumn column : sheet.columns()) {
            Channel channel = byNumber.get(column.number());
            if (channel == null) {
                add(column);
            } else if (!column.name().isEmpty() && !column.name().equals(channel.getName())) {
                diff.add(
                        Kind.CHANNEL,
                        "Rename channel %d \"%s\" to \"%s\""
                                .formatted(column.number(), channel.getName(), column.name()),
                        () -> channel.setName(column.name()));
            }
        }
        sheet.details().forEach(this::compareDetail);
    }

    private void add(PlotSheet.ChannelColumn column) {
        String name = column.name().isEmpty() ? "Channel " + column.number() : column.name();
        Channel channel = ShowEdits.newChannel(ids.next(), column.number(), name);
        byNumber.put(column.number(), channel);
        diff.add(
                Kind.CHANNEL,
                "Add channel %d \"%s\"".formatted(column.number(), name),
                () -> show.getChannels().add(channel));
    }

    private void compareDetail(DetailRow detail, PlotSheet.Detail row) {
        List<PlotSheet.ChannelColumn> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            PlotSheet.ChannelColumn column = columns.get(i);
            Channel channel = byNumber.get(column.number());
            String before = detail.get(channel);
            String after = row.values().get(i);
            if (!before.equals(after)) {
                String text =
                        "Channel %d: %s \"%s\" becomes \"%s\""
                                .formatted(
                                        column.number(),
                                        detail.label().substring(1),
                                        before,
                                        after);
                if (detail == DetailRow.BACKUP_OF) {
                    changeBackup(row.row(), column, channel, after, text);
                } else {
                    diff.add(Kind.CHANNEL, text, () -> detail.set(channel, after));
                }
            }
        }
    }

    private void changeBackup(
            int row, PlotSheet.ChannelColumn column, Channel channel, String number, String text) {
        Channel target = number.matches("\\d{1,6}") ? channel(Integer.parseInt(number)) : null;
        if (target == channel || (target == null && !number.isEmpty())) {
            problems.cell(
                    row, column.column(), "\"" + number + "\" is no number of another channel.");
            return;
        }
        backed.put(channel, target);
        diff.add(
                Kind.CHANNEL,
                text,
                () -> {
                    ShowEdits.detachBackup(channel);
                    channel.setBackupOf(target);
                });
    }
}
