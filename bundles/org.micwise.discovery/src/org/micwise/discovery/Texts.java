package org.micwise.discovery;

import java.nio.charset.StandardCharsets;

/** Fits texts into records. */
final class Texts {

    private Texts() {}

    /** As much of a text as fits into so many bytes of UTF-8, without half a character. */
    static String cut(String text, int maxBytes) {
        int end = 0;
        int bytes = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            bytes += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > maxBytes) {
                return text.substring(0, end);
            }
            end = next;
        }
        return text;
    }
}
