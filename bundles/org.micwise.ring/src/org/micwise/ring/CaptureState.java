package org.micwise.ring;

/** What the writer of a ring is doing. The ordinal stands in the file: append, never reorder. */
public enum CaptureState {
    /** The ring is there, no audio yet. */
    STARTING,
    /** Audio arrives. */
    RUNNING,
    /** The device has gone; the writer tries to get it back. */
    RECONNECTING,
    /** The writer has ended in order. */
    STOPPED;

    static CaptureState of(long ordinal) {
        return ordinal >= 0 && ordinal < values().length ? values()[(int) ordinal] : STOPPED;
    }
}
