package org.micwise.show.csv.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Finds out how the bytes of a CSV file are meant. */
public final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvText() {}

    /** Returns the text without its byte order mark, or null and a problem. */
    public static String decode(byte[] bytes, int maxBytes, PlotProblems problems) {
        if (bytes.length > maxBytes) {
            problems.file("The plot is larger than " + (maxBytes >> 20) + " MB.");
            return null;
        }
        try {
            // A decoder of its own reports what String's would silently replace.
            String text = charsetOf(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.file("The plot is not UTF-8. Save it as \"CSV UTF-8\".");
            return null;
        }
    }

    private static Charset charsetOf(byte[] bytes) {
        var marks =
                Map.of(
                        0xFEFF, StandardCharsets.UTF_16BE,
                        0xFFFE, StandardCharsets.UTF_16LE);
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return marks.getOrDefault(first, StandardCharsets.UTF_8);
    }

    /** Returns what separates the cells: of the candidates, the commonest in the header. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
