package org.micwise.show.csv;

/**
 * How a mic plot is written.
 *
 * @param detailed also the performers, patches, colours, backups and notes of the channels, as rows
 *     that start with {@code #}, and in the cells who is an understudy or swapped to a backup; else
 *     the plain plot: one row a scene, and cells of {@code ON}, {@code SB} or nothing
 * @param separator between the cells of a row
 * @param byteOrderMark whether to start with one; Excel takes the accents for something else
 *     without
 */
public record MicPlotFormat(boolean detailed, char separator, boolean byteOrderMark) {
    /** The plain plot, with commas and no byte order mark. */
    public static MicPlotFormat plain() {
        return new MicPlotFormat(false, ',', false);
    }

    /** All that a plot can say, with commas and no byte order mark. */
    public static MicPlotFormat full() {
        return new MicPlotFormat(true, ',', false);
    }
}
