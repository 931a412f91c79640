package org.micwise.show.csv.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.micwise.show.model.ChannelState;

/** Reads the rows of a plot, and notes all that is wrong with any of them. */
public final class PlotSheetReader {
    private static final int MAX_SCENES = 2_000;

    private final PlotProblems problems;
    private final Map<DetailRow, PlotSheet.Detail> details = new EnumMap<>(DetailRow.class);
    private final List<PlotSheet.SceneRow> scenes = new ArrayList<>();
    private final Map<String, Integer> rowOfScene = new HashMap<>();
    private PlotHeading heading;

    private PlotSheetReader(PlotProblems problems) {
        this.problems = problems;
    }

    /** Returns what a plot says; null, or not to be relied on, if there were problems. */
    public static PlotSheet read(String text, PlotProblems problems) {
        return new PlotSheetReader(problems).read(text);
    }

    private PlotSheet read(String text) {
        int row = 0;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(CsvText.separator(text))
                        .skipEmptyLines(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord each : csv) {
                row++;
                readRow(row, each.getFields());
            }
        } catch (CsvParseException e) {
            problems.row(row + 1, "This row is not CSV: " + e.getMessage());
        } catch (IOException e) {
            problems.row(row + 1, "This row cannot be read: " + e.getMessage());
        }
        if (heading == null) {
            problems.file("The plot is empty.");
            return null;
        }
        if (scenes.size() > MAX_SCENES) {
            problems.file("The plot has more than " + MAX_SCENES + " scenes.");
        }
        return new PlotSheet(heading.channels(), details, scenes);
    }

    private void readRow(int row, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (heading == null) {
            heading = PlotHeading.read(row, cells, problems);
            return;
        }
        for (int column = heading.width(); column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                problems.cell(row, column, "This cell has no heading.");
            }
        }
        String first = SafeCell.read(cells.get(0)).strip();
        if (first.startsWith("#")) {
            readDetail(row, first, cells);
        } else {
            readScene(row, first, cells);
        }
    }

    private void readDetail(int row, String first, List<String> cells) {
        DetailRow detail = DetailRow.starting(first).orElse(null);
        if (detail == null) {
            problems.row(row, "\"" + first + "\" is not known; a scene's number has no #.");
            return;
        }
        List<String> values = new ArrayList<>();
        for (PlotSheet.ChannelColumn channel : heading.channels()) {
            values.add(SafeCell.read(cell(cells, channel.column())).strip());
        }
        if (details.put(detail, new PlotSheet.Detail(row, values)) != null) {
            problems.row(row, "There is a second row " + first + ".");
        }
    }

    private void readScene(int row, String number, List<String> cells) {
        if (number.isEmpty()) {
            problems.cell(row, 0, "The scene has no number.");
        } else {
            Integer before = rowOfScene.putIfAbsent(number, row);
            if (before != null) {
                problems.cell(
                        row,
                        0,
                        "Scene "
                                + number
                                + " is in row "
                                + before
                                + " already. A spreadsheet may have shortened 1.10 to 1.1.");
            }
        }
        List<PlotCell> plotCells = new ArrayList<>();
        for (PlotSheet.ChannelColumn channel : heading.channels()) {
            plotCells.add(readCell(row, channel.column(), cell(cells, channel.column())));
        }
        scenes.add(
                new PlotSheet.SceneRow(
                        row,
                        number,
                        textOf(cells, heading.nameColumn(), true),
                        textOf(cells, heading.notesColumn(), false),
                        plotCells));
    }

    private PlotCell readCell(int row, int column, String text) {
        try {
            return PlotCell.parse(text);
        } catch (IllegalArgumentException e) {
            problems.cell(row, column, e.getMessage());
            return PlotCell.plain(ChannelState.OFF);
        }
    }

    private static String textOf(List<String> cells, int column, boolean oneLine) {
        if (column < 0) {
            return null;
        }
        String text = SafeCell.read(cell(cells, column)).strip();
        return oneLine ? PlotHeading.oneLine(text) : text.replace("\r\n", "\n");
    }

    /** Spreadsheets leave out empty cells at the end of a row. */
    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
