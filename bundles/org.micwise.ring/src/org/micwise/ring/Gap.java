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
        OUTAGE
    }

    static Gap decode(MemorySegment slot) {
        int cause = (int) Words.get(slot, 16);
        return new Gap(
                Words.get(slot, 0),
                Words.get(slot, 8),
                cause >= 0 && cause < Cause.values().length ? Cause.values()[cause] : Cause.OUTAGE,
                Words.get(slot, 24));
    }

    static void encode(MemorySegment slot, long frame, long frames, Cause cause, long unixMillis) {
        Words.put(slot, 0, frame);
        Words.put(slot, 8, frames);
        Words.put(slot, 16, cause.ordinal());
        Words.put(slot, 24, unixMillis);
    }
}
