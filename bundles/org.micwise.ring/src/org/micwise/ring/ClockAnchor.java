package org.micwise.ring;

import java.lang.foreign.MemorySegment;

/**
 * A point where the frame clock and the wall clock were read together.
 *
 * @param frame the frame that was arriving at that moment, whether its block was written yet or not
 * @param unixNanos nanoseconds since 1970
 */
public record ClockAnchor(long frame, long unixNanos) {

    static ClockAnchor decode(MemorySegment slot) {
        return new ClockAnchor(Words.get(slot, 0), Words.get(slot, 8));
    }

    static void encode(MemorySegment map, long at, long frame, long unixNanos) {
        Words.put(map, at, frame);
        Words.put(map, at + 8, unixNanos);
    }
}
