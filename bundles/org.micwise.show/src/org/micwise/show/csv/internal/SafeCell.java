package org.micwise.show.csv.internal;

/**
 * Text that a spreadsheet would take for a formula ({@code =}, {@code +}, {@code -}, {@code @})
 * gets an apostrophe before it, as one would type it there; reading takes it off again.
 */
public final class SafeCell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCell() {}

    /** Returns the text as it is written into a cell. */
    public static String of(String text) {
        return isFormula(text) || isGuarded(text) ? "'" + text : text;
    }

    /** Returns the text that a cell stands for. */
    static String read(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    // A text that itself starts with an apostrophe and a formula gets a second one.
    private static boolean isGuarded(String text) {
        String rest = text;
        while (rest.startsWith("'")) {
            rest = rest.substring(1);
        }
        return text.startsWith("'") && isFormula(rest);
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
