package org.micwise.ring;

import java.lang.foreign.MemorySegment;

/**
 * Frames that never arrived; the ring holds silence in their place.
 *
 * @param frame number of the first missing frame
 * @param frames how many are missing
 * @param cause why
 * @param unixMillis when it was noticed, milliseconds since 1970
 */
public record Gap(long frame, long frames, Cause cause, long unixMillis) {

    /** Why frames are missing. The ordinal stands in the file: append, never reorder. */
    public enum Cause {
        /** The system or the driver dropped audio before we saw it. */
        OVERFLOW,
        /** The device was away. */
        DEVICE,
        /** The capture process was not running. */
        OUTAGE;

        static Cause of(long ordinal) {
            return ordinal >= 0 && ordinal < values().length ? values()[(int) ordinal] : OUTAGE;
        }
    }

    static Gap decode(MemorySegment slot) {
        return new Gap(
                Words.get(slot, 0),
                Words.get(slot, 8),
                Cause.of(Words.get(slot, 16)),
                Words.get(slot, 24));
    }

    /** Writes an entry at an offset of the map. Allocates nothing. */
    static void encode(
            MemorySegment map, long at, long frame, long frames, long cause, long unixMillis) {
        Words.put(map, at, frame);
        Words.put(map, at + 8, frames);
        Words.put(map, at + 16, cause);
        Words.put(map, at + 24, unixMillis);
    }
}
