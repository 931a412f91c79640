package org.micwise.ring;

import java.lang.foreign.MemorySegment;

/**
 * A point where the frame clock and the wall clock were read together.
 *
 * @param frame the newest committed frame at that moment
 * @param unixNanos nanoseconds since 1970
 */
public record ClockAnchor(long frame, long unixNanos) {

    static ClockAnchor decode(MemorySegment slot) {
        return new ClockAnchor(Words.get(slot, 0), Words.get(slot, 8));
    }

    static void encode(MemorySegment slot, long frame, long unixNanos) {
        Words.put(slot, 0, frame);
        Words.put(slot, 8, unixNanos);
    }
}
