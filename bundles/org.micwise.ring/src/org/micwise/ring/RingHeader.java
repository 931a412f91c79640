package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.micwise.base.AudioFormat;

/** What a writer does to the header before its first frame. */
final class RingHeader {

    private RingHeader() {}

    /** Fills in the header of a file that is all zeros. */
    static void writeNew(
            MemorySegment map, AudioFormat format, long capacityFrames, String source) {
        UUID session = UUID.randomUUID();
        Words.putInt(map, RingLayout.VERSION_AT, RingLayout.VERSION);
        Words.putInt(map, RingLayout.HEADER_BYTES_AT, RingLayout.HEADER_BYTES);
        Words.putInt(map, RingLayout.CHANNELS_AT, format.channels());
        Words.putInt(map, RingLayout.SAMPLE_RATE_AT, format.sampleRate());
        Words.put(map, RingLayout.CAPACITY_AT, capacityFrames);
        Words.put(map, RingLayout.SESSION_ID_AT, session.getMostSignificantBits());
        Words.put(map, RingLayout.SESSION_ID_AT + 8, session.getLeastSignificantBits());
        Words.put(map, RingLayout.CREATED_AT, UnixClock.nanos());
        Words.putInt(map, RingLayout.SAMPLE_FORMAT_AT, RingLayout.FORMAT_INT16);
        beginRun(map, source);
        // last: whoever sees the magic number sees everything above
        Words.putRelease(map, RingLayout.MAGIC_AT, RingLayout.MAGIC);
    }

    /**
     * Takes over the header that an earlier writer has left. Readers may be looking on.
     *
     * @return the first missing frame: where the gap of the outage begins
     */
    static long takeOver(MemorySegment map, String source) {
        long committed = Words.get(map, RingLayout.COMMIT_AT);
        long open = Words.get(map, RingLayout.OPEN_GAP_AT) - 1;
        List<Gap> gaps = RingLayout.GAPS.read(map, Gap::decode);
        if (open >= 0 && !gaps.isEmpty() && gaps.getLast().frame() == open) {
            open = -1; // it was killed between logging the gap and forgetting it
        }
        if (open >= 0) {
            // it was killed while it filled in silence: count that again
            long before = Words.get(map, RingLayout.LOST_BEFORE_OPEN_GAP_AT);
            Words.putOpaque(map, RingLayout.LOST_FRAMES_AT, before + committed - open);
        }
        Words.putOpaque(map, RingLayout.OPEN_GAP_AT, 0);
        Words.putOpaque(map, RingLayout.STOP_AT, 0);
        Words.putOpaque(map, RingLayout.POPULATED_AT, 0);
        beginRun(map, source);
        return open >= 0 ? open : committed;
    }

    private static void beginRun(MemorySegment map, String source) {
        byte[] name = source.getBytes(StandardCharsets.UTF_8);
        byte[] field = new byte[RingLayout.SOURCE_BYTES];
        System.arraycopy(name, 0, field, 0, Math.min(name.length, field.length - 1));
        MemorySegment.copy(
                field, 0, map, ValueLayout.JAVA_BYTE, RingLayout.SOURCE_AT, field.length);
        Words.putOpaque(map, RingLayout.PID_AT, ProcessHandle.current().pid());
        Words.putOpaque(map, RingLayout.STATE_AT, CaptureState.STARTING.ordinal());
        Words.putOpaque(map, RingLayout.HEARTBEAT_AT, System.currentTimeMillis());
    }

    /** Whether a new writer can go on where the last one stopped. */
    static boolean fits(MemorySegment map, AudioFormat format, long capacityFrames) {
        long committed = Words.get(map, RingLayout.COMMIT_AT);
        long reserved = Words.get(map, RingLayout.RESERVE_AT);
        return RingFile.format(map).equals(format)
                && Words.get(map, RingLayout.CAPACITY_AT) == capacityFrames
                && Words.getInt(map, RingLayout.SAMPLE_FORMAT_AT) == RingLayout.FORMAT_INT16
                && map.byteSize() == RingLayout.fileBytes(format, capacityFrames)
                && committed >= 0
                && reserved >= committed
                && Words.get(map, RingLayout.OPEN_GAP_AT) - 1 <= committed
                && RingLayout.ANCHORS.plausible(map)
                && RingLayout.GAPS.plausible(map)
                && RingLayout.ERRORS.plausible(map);
    }

    /**
     * Which frame would be arriving now, had the last writer gone on: from its last anchor, or from
     * its heartbeat if it did not live long enough for one.
     */
    static long frameNow(MemorySegment map) {
        RingStatus status = new RingStatus(map);
        List<ClockAnchor> anchors = status.anchors();
        ClockAnchor last =
                anchors.isEmpty()
                        ? new ClockAnchor(
                                Words.get(map, RingLayout.COMMIT_AT),
                                Words.get(map, RingLayout.HEARTBEAT_AT) * 1_000_000)
                        : anchors.getLast();
        double rate = RingFile.format(map).sampleRate() * (1 + status.driftPpm().orElse(0) / 1e6);
        double seconds = (UnixClock.nanos() - last.unixNanos()) / 1e9;
        return last.frame() + Math.round(seconds * rate);
    }
}
