package org.micwise.show.csv;

/**
 * What is wrong at one place of a mic plot.
 *
 * @param row as a spreadsheet counts, the header being 1; 0 if it concerns the file as a whole
 * @param column as a spreadsheet names it ({@code A}, {@code AB}); empty if it concerns the row
 * @param message what is wrong and what would be right, one sentence
 */
public record PlotProblem(int row, String column, String message) {
    @Override
    public String toString() {
        if (row == 0) {
            return message;
        }
        return "Row " + row + (column.isEmpty() ? "" : ", column " + column) + ": " + message;
    }
}
