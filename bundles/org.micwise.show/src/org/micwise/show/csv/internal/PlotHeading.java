package org.micwise.show.csv.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.micwise.show.ShowRules;

/**
 * The first row of a plot: scene numbers in the first column, then in any order the scenes' names
 * and notes, and the channels ("7 Anna", or just "7").
 *
 * @param nameColumn -1 if there is none
 * @param notesColumn -1 if there is none
 * @param width how many columns have a heading
 */
record PlotHeading(
        List<PlotSheet.ChannelColumn> channels, int nameColumn, int notesColumn, int width) {
    private static final Pattern CHANNEL =
            Pattern.compile("(\\d{1,6})(?:[.:)]?\\s+(.*))?", Pattern.DOTALL);
    private static final Set<String> NAME = Set.of("name", "scene name", "title");
    private static final Set<String> NOTES = Set.of("notes", "note");

    static PlotHeading read(int row, List<String> cells, PlotProblems problems) {
        List<PlotSheet.ChannelColumn> channels = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        int nameColumn = -1;
        int notesColumn = -1;
        int width = 1;
        if (CHANNEL.matcher(cells.get(0).strip()).matches()) {
            problems.cell(row, 0, "The first column must be the scenes' numbers, not a channel.");
        }
        for (int column = 1; column < cells.size(); column++) {
            String text = cells.get(column).strip();
            Matcher channel = CHANNEL.matcher(text);
            String lower = text.toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                continue;
            }
            width = column + 1;
            if (channel.matches()) {
                int number = Integer.parseInt(channel.group(1));
                String name = channel.group(2) == null ? "" : oneLine(channel.group(2));
                if (number < 1 || number > ShowRules.MAX_CHANNEL_NUMBER) {
                    problems.cell(row, column, "Channels have numbers from 1 to 9999.");
                } else if (!numbers.add(number)) {
                    problems.cell(row, column, "Channel " + number + " has a column already.");
                }
                channels.add(new PlotSheet.ChannelColumn(column, number, name));
            } else if (NAME.contains(lower) && nameColumn < 0) {
                nameColumn = column;
            } else if (NOTES.contains(lower) && notesColumn < 0) {
                notesColumn = column;
            } else {
                problems.cell(
                        row,
                        column,
                        "\""
                                + text
                                + "\" is no channel: its number must come first, as in 7 Anna.");
            }
        }
        if (channels.isEmpty()) {
            problems.row(row, "The first row has no channel, such as 7 Anna.");
        }
        return new PlotHeading(channels, nameColumn, notesColumn, width);
    }

    /** Names are one line in Mic-Wise, though a spreadsheet's heading may be broken into two. */
    static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }
}
