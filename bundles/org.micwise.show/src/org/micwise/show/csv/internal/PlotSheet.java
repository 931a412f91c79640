package org.micwise.show.csv.internal;

import java.util.List;
import java.util.Map;

/**
 * A plot as it was read, not yet compared with any show.
 *
 * @param columns its channels, in its order
 * @param details what it says of the channels themselves; the values in the order of the columns
 * @param scenes in its order
 */
public record PlotSheet(
        List<ChannelColumn> columns, Map<DetailRow, Detail> details, List<SceneRow> scenes) {
    /**
     * A channel's heading.
     *
     * @param column counted from 0
     * @param name empty if the heading has the number only
     */
    record ChannelColumn(int column, int number, String name) {}

    /**
     * A row about the channels.
     *
     * @param row as a spreadsheet counts
     */
    record Detail(int row, List<String> values) {}

    /**
     * A row about a scene.
     *
     * @param row as a spreadsheet counts
     * @param name null if the plot has no names
     * @param notes null if the plot has no notes
     * @param cells in the order of the columns
     */
    record SceneRow(int row, String number, String name, String notes, List<PlotCell> cells) {}

    /** Whether cells that name no understudy and no backup say that there is none. */
    boolean isDetailed() {
        return !details.isEmpty();
    }
}
