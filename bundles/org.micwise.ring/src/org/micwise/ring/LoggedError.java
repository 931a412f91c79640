package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/**
 * What went wrong in the writer, readable after a crash.
 *
 * @param unixMillis milliseconds since 1970
 * @param message at most 240 bytes of UTF-8
 */
public record LoggedError(long unixMillis, String message) {

    private static final int TEXT_AT = 16;
    private static final int TEXT_BYTES = 240;

    static LoggedError decode(MemorySegment slot) {
        int length = Math.clamp(Words.get(slot, 8), 0, TEXT_BYTES);
        byte[] text = slot.asSlice(TEXT_AT, length).toArray(ValueLayout.JAVA_BYTE);
        return new LoggedError(Words.get(slot, 0), new String(text, StandardCharsets.UTF_8));
    }

    static void encode(MemorySegment map, long at, long unixMillis, String message) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(text.length, TEXT_BYTES);
        while (length < text.length && (text[length] & 0xC0) == 0x80) {
            length--; // the next byte continues a character: leave that one out
        }
        Words.put(map, at, unixMillis);
        Words.put(map, at + 8, length);
        MemorySegment.copy(text, 0, map, ValueLayout.JAVA_BYTE, at + TEXT_AT, length);
    }
}
