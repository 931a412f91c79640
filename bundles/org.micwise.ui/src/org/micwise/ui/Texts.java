package org.micwise.ui;

import java.util.Locale;

/** Numbers as they are shown: with their units, and never jumping in width without need. */
public final class Texts {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private Texts() {}

    /** A level, such as "−12.3 dB"; "–" for silence. */
    public static String decibels(double levelDb) {
        if (levelDb == Double.NEGATIVE_INFINITY) {
            return "– dB";
        }
        String number = String.format(Locale.ROOT, "%.1f dB", Math.abs(levelDb));
        return levelDb < 0 ? "−" + number : number;
    }

    /** A time span, such as "0:12" or "1:02:03". */
    public static String span(long nanos) {
        long seconds = Math.max(0, nanos / NANOS_PER_SECOND);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
    }

    /** An age, such as "33 ms" or "12 s"; "–" if it is negative. */
    public static String age(long nanos) {
        if (nanos < 0) {
            return "–";
        }
        return nanos < 10 * NANOS_PER_SECOND
                ? nanos / NANOS_PER_MILLI + " ms"
                : nanos / NANOS_PER_SECOND + " s";
    }

    /** A sample rate, such as "48 kHz" or "44.1 kHz". */
    public static String sampleRate(int hertz) {
        return hertz % 1000 == 0
                ? hertz / 1000 + " kHz"
                : String.format(Locale.ROOT, "%.1f kHz", hertz / 1000.0);
    }

    /** A count with thin spaces between thousands, such as "12 345". */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u2009');
    }

    /** First letters of the first and the last word; "?" of nothing. */
    public static String initials(String name) {
        String[] words = name.strip().split("[\\s\\-_.]+");
        if (words[0].isEmpty()) {
            return "?";
        }
        String first = first(words[0]);
        return (words.length == 1 ? first : first + first(words[words.length - 1]))
                .toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
