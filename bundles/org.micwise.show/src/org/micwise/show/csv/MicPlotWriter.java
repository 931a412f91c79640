package org.micwise.show.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.micwise.show.Casting;
import org.micwise.show.csv.internal.DetailRow;
import org.micwise.show.csv.internal.PlotCell;
import org.micwise.show.csv.internal.SafeCell;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;

/**
 * Writes the mic plot of a show as CSV: a row a scene in running order, a column a channel as
 * arranged. To be called on the model thread.
 */
public final class MicPlotWriter {
    private final Show show;
    private final MicPlotFormat format;

    private MicPlotWriter(Show show, MicPlotFormat format) {
        this.show = show;
        this.format = format;
    }

    /** Returns the plot as text, to be encoded as UTF-8. */
    public static String write(Show show, MicPlotFormat format) {
        return new MicPlotWriter(show, format).write();
    }

    private String write() {
        StringWriter out = new StringWriter();
        if (format.byteOrderMark()) {
            out.write('\uFEFF');
        }
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(format.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            csv.writeRecord(row("Scene", "Name", "Notes", MicPlotWriter::heading));
            if (format.detailed()) {
                writeDetails(csv);
            }
            for (Scene scene : show.getScenes()) {
                csv.writeRecord(
                        row(
                                scene.getNumber(),
                                scene.getName(),
                                scene.getNotes(),
                                channel -> cell(scene, channel)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toString();
    }

    private void writeDetails(CsvWriter csv) {
        for (DetailRow detail : DetailRow.values()) {
            csv.writeRecord(
                    row(detail.label(), "", "", channel -> SafeCell.of(detail.get(channel))));
        }
    }

    private List<String> row(
            String number, String name, String notes, Function<Channel, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(SafeCell.of(number));
        cells.add(SafeCell.of(name));
        if (hasNotes()) {
            cells.add(SafeCell.of(notes));
        }
        show.getChannels().forEach(channel -> cells.add(cell.apply(channel)));
        return cells;
    }

    /** A column of notes that are all empty would only be in the way. */
    private boolean hasNotes() {
        return show.getScenes().stream().anyMatch(scene -> !scene.getNotes().isEmpty());
    }

    private static String heading(Channel channel) {
        return (channel.getNumber() + " " + channel.getName()).strip();
    }

    private String cell(Scene scene, Channel channel) {
        PlotCell cell =
                format.detailed()
                        ? PlotCell.of(scene, channel)
                        : PlotCell.plain(Casting.state(scene, channel));
        return cell.text();
    }
}
