package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The counters, logs and clock in the header of a ring. Every call reads the newest values. */
public final class RingStatus {

    /** A writer whose heartbeat is older than this is taken for dead. */
    public static final long DEAD_AFTER_MILLIS = 1_000;

    private final MemorySegment map;

    RingStatus(MemorySegment map) {
        this.map = map;
    }

    /** Tells this capture from every other one. */
    public UUID sessionId() {
        return new UUID(
                Words.get(map, RingLayout.SESSION_ID_AT),
                Words.get(map, RingLayout.SESSION_ID_AT + 8));
    }

    /** Where the audio comes from, as the user named it. */
    public String source() {
        byte[] text =
                map.asSlice(RingLayout.SOURCE_AT, RingLayout.SOURCE_BYTES)
                        .toArray(ValueLayout.JAVA_BYTE);
        return new String(text, StandardCharsets.UTF_8).replaceAll("\0.*", "");
    }

    public long writerPid() {
        return Words.getOpaque(map, RingLayout.PID_AT);
    }

    /** What the writer says of itself; {@link #alive} tells whether it still can. */
    public CaptureState state() {
        return CaptureState.of(Words.getOpaque(map, RingLayout.STATE_AT));
    }

    /** Whether the writer has shown a sign of life lately. */
    public boolean alive() {
        return state() != CaptureState.STOPPED && heartbeatAgeMillis() < DEAD_AFTER_MILLIS;
    }

    public long heartbeatAgeMillis() {
        return System.currentTimeMillis() - Words.getOpaque(map, RingLayout.HEARTBEAT_AT);
    }

    /** Frames for which the ring holds silence, because they never arrived. */
    public long lostFrames() {
        return Words.getOpaque(map, RingLayout.LOST_FRAMES_AT);
    }

    /** How often the driver reported an overflow. */
    public long overflows() {
        return Words.getOpaque(map, RingLayout.OVERFLOWS_AT);
    }

    /** The last thousand gaps, oldest first. */
    public List<Gap> gaps() {
        return RingLayout.GAPS.read(map, Gap::decode);
    }

    /** Readings of the wall clock during the last minutes, one a second, oldest first. */
    public List<ClockAnchor> anchors() {
        return RingLayout.ANCHORS.read(map, ClockAnchor::decode);
    }

    /** What went wrong lately, oldest first. */
    public List<LoggedError> errors() {
        return RingLayout.ERRORS.read(map, LoggedError::decode);
    }
}
