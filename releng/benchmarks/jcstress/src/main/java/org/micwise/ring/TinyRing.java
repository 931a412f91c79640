package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The cursors of a real header over a ring that is so small that every write laps somebody: two
 * samples a frame, written and read plainly, as the ring does. Frame f carries f in both.
 */
final class TinyRing {

    private static final int FRAMES_AT = 0;
    private static final int BYTES = 512;
    private static final ValueLayout.OfShort SAMPLE = ValueLayout.JAVA_SHORT_UNALIGNED;

    final MemorySegment map = MemorySegment.ofArray(new long[BYTES / Long.BYTES]);
    private final int capacity;

    TinyRing(int capacity, int framesWritten) {
        this.capacity = capacity;
        for (int frame = 0; frame < framesWritten; frame++) {
            write(frame);
        }
    }

    void write(int frame) {
        Cursors.reserve(map, frame + 1);
        map.set(SAMPLE, at(frame), (short) frame);
        map.set(SAMPLE, at(frame) + 2, (short) frame);
        Cursors.commitRelease(map, frame + 1);
    }

    short first(int frame) {
        return map.get(SAMPLE, at(frame));
    }

    short second(int frame) {
        return map.get(SAMPLE, at(frame) + 2);
    }

    /** By how many frames the writer has overtaken a reader that has copied this frame. */
    long behindAfterCopy(int frame) {
        return Math.max(0, Cursors.reservedAfterCopy(map) - capacity - frame);
    }

    private int at(int frame) {
        return FRAMES_AT + frame % capacity * 4;
    }
}
