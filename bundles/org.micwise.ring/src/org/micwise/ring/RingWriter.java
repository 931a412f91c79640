package org.micwise.ring;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/**
 * The one writer of a ring. {@link #write}, {@link #countOverflow} and the gap methods belong to
 * the audio thread: they allocate nothing, lock nothing and make no system call but reading the
 * clock. Everything else belongs to one housekeeping thread.
 */
public final class RingWriter implements AutoCloseable {

    private static final ValueLayout.OfShort SAMPLE =
            ValueLayout.JAVA_SHORT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final WriterLock lock;
    private final MappedRing ring;
    private final MemorySegment map;
    private final AudioFormat format;
    private final long capacityFrames;

    /** Silence to copy from; filling a segment would allocate one. */
    private static final short[] SILENCE = new short[64 * AudioFormat.MAX_CHANNELS];

    /** The commit cursor; a plain field, because the audio thread alone writes and reads it. */
    private long written;

    /** First frame of the open gap, or -1; the audio thread's, as above. */
    private long gapFirst = -1;

    private RingWriter(WriterLock lock, MappedRing ring) {
        this.lock = lock;
        this.ring = ring;
        this.map = ring.map();
        this.format = RingFile.format(map);
        this.capacityFrames = Words.get(map, RingLayout.CAPACITY_AT);
    }

    /**
     * Goes on with the ring in this file, or makes a new one.
     *
     * <p>A ring of the same channels, rate and capacity whose writer has ended, in order or not, is
     * gone on with: session id and frame clock stay, readers just go on, and the time nobody wrote
     * becomes a gap ({@link Gap.Cause#OUTAGE}) of the length that the last anchor and the wall
     * clock say, filled with silence. It is left open: {@link #extendGap} makes it longer, the
     * first {@link #write} ends it.
     *
     * <p>A ring that does not fit, is damaged or of another version is replaced as by {@link
     * #create}.
     *
     * @param source where the audio comes from, as the user named it; kept in the header
     * @throws UserError if there is too little room, no permission, another writer, or if the file
     *     is something else than a ring
     */
    public static RingWriter open(Path file, AudioFormat format, long capacityFrames, String source)
            throws UserError, IOException {
        return open(file, format, capacityFrames, source, true);
    }

    /**
     * Creates a ring, all its space allocated. A ring left there by a writer that has ended is
     * replaced, even one that could be gone on with; whoever still reads that one keeps it.
     *
     * @param source where the audio comes from, as the user named it; kept in the header
     * @throws UserError as {@link #open}
     */
    public static RingWriter create(
            Path file, AudioFormat format, long capacityFrames, String source)
            throws UserError, IOException {
        return open(file, format, capacityFrames, source, false);
    }

    private static RingWriter open(
            Path file, AudioFormat format, long capacityFrames, String source, boolean goOn)
            throws UserError, IOException {
        WriterLock lock = WriterLock.take(file);
        try {
            RingFile.refuseForeign(file);
            Optional<MappedRing> left =
                    goOn ? MappedRing.find(file, format, capacityFrames) : Optional.empty();
            if (left.isPresent()) {
                RingWriter writer = new RingWriter(lock, left.get());
                writer.goOn(source);
                return writer;
            }
            return new RingWriter(lock, MappedRing.create(file, format, capacityFrames, source));
        } catch (UserError | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void goOn(String source) {
        long reserved = Words.get(map, RingLayout.RESERVE_AT);
        long now = RingHeader.frameNow(map);
        long first = RingHeader.takeOver(map, source);
        written = Words.get(map, RingLayout.COMMIT_AT);
        openGap(first, Gap.Cause.OUTAGE);
        // what it had announced and perhaps half written is lost in any case
        extendGap(Math.max(reserved, now) - written);
    }

    public AudioFormat format() {
        return format;
    }

    public long capacityFrames() {
        return capacityFrames;
    }

    /** The frames of the ring, for touching their pages before the first one is written. */
    public MemorySegment frames() {
        return map.asSlice(RingLayout.HEADER_BYTES);
    }

    /**
     * Appends frames. Audio thread only.
     *
     * @param interleaved at least {@code frames} x channels samples
     * @param frames how many, at most the capacity of the ring
     */
    public void write(short[] interleaved, int frames) {
        if (gapFirst >= 0) {
            endGap();
        }
        reserve(frames);
        long position = written % capacityFrames;
        int untilEnd = (int) Math.min(frames, capacityFrames - position);
        copy(interleaved, 0, position, untilEnd);
        copy(interleaved, untilEnd, 0, frames - untilEnd);
        commitRelease(frames);
    }

    /**
     * Appends silence in place of frames that were lost, and logs the gap. Audio thread, or, while
     * no audio thread runs, the thread that starts the next one. Allocates nothing.
     */
    public void writeGap(long frames, Gap.Cause cause) {
        beginGap(cause);
        extendGap(frames);
        endGap();
    }

    /**
     * From here on frames are missing, nobody knows yet how many. Threads as for {@link #writeGap};
     * does nothing if a gap is open.
     */
    public void beginGap(Gap.Cause cause) {
        if (!gapOpen()) {
            openGap(written, cause);
        }
    }

    private void openGap(long first, Gap.Cause cause) {
        gapFirst = first;
        long lost = Words.get(map, RingLayout.LOST_FRAMES_AT) - (written - first);
        Words.putOpaque(map, RingLayout.LOST_BEFORE_OPEN_GAP_AT, lost);
        Words.putOpaque(map, RingLayout.OPEN_GAP_CAUSE_AT, cause.ordinal());
        // release: whoever sees the gap sees what it is
        Words.putRelease(map, RingLayout.OPEN_GAP_AT, first + 1);
    }

    /** Whether a gap has begun and not ended. Threads as for {@link #writeGap}. */
    public boolean gapOpen() {
        return gapFirst >= 0;
    }

    /**
     * Fills in silence for frames of the open gap: the ring's capacity at most, but the frame
     * number goes on by all of them. Threads as for {@link #writeGap}.
     *
     * @param frames how many more are missing; nothing happens if not positive
     */
    public void extendGap(long frames) {
        if (frames <= 0) {
            return;
        }
        reserve(frames);
        long end = written + frames;
        // more than the whole ring need not be silenced
        long next = Math.max(written, end - capacityFrames);
        while (next < end) {
            long position = next % capacityFrames;
            long most = Math.min(end - next, SILENCE.length / format.channels());
            int span = (int) Math.min(most, capacityFrames - position);
            copy(SILENCE, 0, position, span);
            next += span;
        }
        commitRelease(frames);
        long before = Words.get(map, RingLayout.LOST_BEFORE_OPEN_GAP_AT);
        Words.putOpaque(map, RingLayout.LOST_FRAMES_AT, before + written - gapFirst);
    }

    /** Logs the open gap, if it has any length. Threads as for {@link #writeGap}. */
    public void endGap() {
        long frames = written - gapFirst;
        if (frames > 0) {
            long at = RingLayout.GAPS.nextAt(map);
            long cause = Words.get(map, RingLayout.OPEN_GAP_CAUSE_AT);
            Gap.encode(map, at, gapFirst, frames, cause, System.currentTimeMillis());
            RingLayout.GAPS.commitRelease(map);
        }
        gapFirst = -1;
        // release: the entry in the log before the open gap disappears
        Words.putRelease(map, RingLayout.OPEN_GAP_AT, 0);
    }

    private void reserve(long frames) {
        Cursors.reserve(map, written + frames);
    }

    private void commitRelease(long frames) {
        written += frames;
        Cursors.commitRelease(map, written);
    }

    private void copy(short[] interleaved, int fromFrame, long position, int frames) {
        int channels = format.channels();
        MemorySegment.copy(
                interleaved,
                fromFrame * channels,
                map,
                SAMPLE,
                frameAt(position),
                frames * channels);
    }

    private long frameAt(long position) {
        return RingLayout.HEADER_BYTES + position * format.frameBytes();
    }

    /** Counts an overflow that the driver reported. Audio thread only. */
    public void countOverflow() {
        long overflows = Words.get(map, RingLayout.OVERFLOWS_AT);
        Words.putOpaque(map, RingLayout.OVERFLOWS_AT, overflows + 1);
    }

    /** Frames committed so far. Any thread. */
    public long framesWritten() {
        return Words.getOpaque(map, RingLayout.COMMIT_AT);
    }

    public void state(CaptureState state) {
        Words.putOpaque(map, RingLayout.STATE_AT, state.ordinal());
    }

    /** Shows readers that this process is alive. Call several times a second. */
    public void heartbeat() {
        Words.putOpaque(map, RingLayout.HEARTBEAT_AT, System.currentTimeMillis());
    }

    /**
     * Notes which frame is arriving now. Call once a second while audio does.
     *
     * @param frame as exactly as it is known; may be ahead of {@link #framesWritten} by a block
     */
    public void anchor(long frame) {
        anchor(frame, UnixClock.nanos());
    }

    void anchor(long frame, long unixNanos) {
        ClockAnchor.encode(map, RingLayout.ANCHORS.nextAt(map), frame, unixNanos);
        RingLayout.ANCHORS.commitRelease(map);
    }

    /** The header's counters, logs and clock, as readers see them. */
    public RingStatus status() {
        return new RingStatus(map);
    }

    /** Notes how many bytes of {@link #frames} have their pages ready. Any one thread. */
    public void populated(long bytes) {
        Words.putOpaque(map, RingLayout.POPULATED_AT, bytes);
    }

    /** Keeps a message for whoever looks at the ring later, perhaps after a crash. */
    public void logError(String message) {
        long at = RingLayout.ERRORS.nextAt(map);
        LoggedError.encode(map, at, System.currentTimeMillis(), message);
        RingLayout.ERRORS.commitRelease(map);
    }

    /** Whether the supervisor asked this writer to end. */
    public boolean stopRequested() {
        return Words.getOpaque(map, RingLayout.STOP_AT) != 0;
    }

    /** Marks the ring as stopped and lets go of it. No audio thread may be writing any more. */
    @Override
    public void close() throws IOException {
        state(CaptureState.STOPPED);
        ring.close();
        lock.close();
    }
}
