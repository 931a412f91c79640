package org.micwise.show.csv;

import java.util.List;
import org.micwise.show.Ids;
import org.micwise.show.csv.internal.CsvText;
import org.micwise.show.csv.internal.PlotDiff;
import org.micwise.show.csv.internal.PlotProblems;
import org.micwise.show.csv.internal.PlotSheet;
import org.micwise.show.csv.internal.PlotSheetReader;
import org.micwise.show.model.Show;

/**
 * A mic plot that is about to be imported: what is wrong with it, or what it will change. Channels
 * are known by their number, scenes by theirs. Channels without a column stay as they are.
 *
 * <p>Belongs to the show as it was when it was prepared: on the model thread, prepare it again
 * right before it is applied if the show may have been edited meanwhile.
 */
public final class MicPlotImport {
    /** Larger plots are refused, in bytes: a thousand scenes with a hundred channels need less. */
    public static final int MAX_BYTES = 4 << 20;

    private final List<PlotProblem> problems;
    private final PlotDiff diff;

    private MicPlotImport(List<PlotProblem> problems, PlotDiff diff) {
        this.problems = problems;
        this.diff = diff;
    }

    /**
     * Reads a plot and compares it with the show, which is not changed.
     *
     * @param csv UTF-8, or UTF-16 with a byte order mark; separated by commas, semicolons or tabs
     */
    public static MicPlotImport prepare(Show show, byte[] csv, MissingScenes missing) {
        PlotProblems problems = new PlotProblems();
        PlotDiff diff = null;
        String text = CsvText.decode(csv, MAX_BYTES, problems);
        if (text != null) {
            PlotSheet sheet = PlotSheetReader.read(text, problems);
            if (sheet != null && problems.none()) {
                diff = PlotDiff.between(show, sheet, missing, new Ids(), problems);
            }
        }
        return new MicPlotImport(problems.list(), problems.none() ? diff : null);
    }

    /** Returns all that is wrong, by row; empty if the plot can be applied. */
    public List<PlotProblem> problems() {
        return problems;
    }

    /** Returns what applying it will change, nothing if anything is wrong. */
    public List<PlotChange> changes() {
        return diff == null ? List.of() : diff.changes();
    }

    /**
     * Makes the changes. Each is an ordinary edit that EMF's change recording sees.
     *
     * @throws IllegalStateException if anything is wrong with the plot; nothing is changed then
     */
    public void apply() {
        if (diff == null) {
            throw new IllegalStateException("the plot has problems: " + problems);
        }
        diff.apply();
    }
}
