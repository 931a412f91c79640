package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** The counters, logs and clock in the header of a ring. Every call reads the newest values. */
public final class RingStatus {

    /** A writer whose heartbeat is older than this is taken for dead. */
    public static final long DEAD_AFTER_MILLIS = 1_000;

    private final MemorySegment map;

    RingStatus(MemorySegment map) {
        this.map = map;
    }

    /**
     * Names this frame clock: frame numbers of one session go on across restarts of the writer, and
     * cannot be compared with those of another.
     */
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

    /**
     * The gap that has not ended yet: since when the device, or the writer, has been away. Its
     * length grows as the writer fills in silence; a writer that is dead leaves it as it was.
     */
    public Optional<Gap> openGap() {
        long first = Words.getAcquire(map, RingLayout.OPEN_GAP_AT) - 1;
        if (first < 0) {
            return Optional.empty();
        }
        long frames = Words.getAcquire(map, RingLayout.COMMIT_AT) - first;
        Gap.Cause cause = Gap.Cause.of(Words.getOpaque(map, RingLayout.OPEN_GAP_CAUSE_AT));
        return Optional.of(new Gap(first, frames, cause, System.currentTimeMillis()));
    }

    /**
     * How much faster the device's clock runs than the wall clock, in parts per million, by least
     * squares over the last minutes without a gap; empty until there are ten seconds of them.
     */
    public OptionalDouble driftPpm() {
        return ClockDrift.ppm(anchors(), gaps(), RingFile.format(map).sampleRate());
    }

    /**
     * Bytes of the frames whose pages this run of the writer has got ready, of {@link
     * #framesBytes}.
     */
    public long populatedBytes() {
        return Words.getOpaque(map, RingLayout.POPULATED_AT);
    }

    /** Bytes that all frames of the ring take. */
    public long framesBytes() {
        long capacity = Words.get(map, RingLayout.CAPACITY_AT);
        return capacity * RingFile.format(map).frameBytes();
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
