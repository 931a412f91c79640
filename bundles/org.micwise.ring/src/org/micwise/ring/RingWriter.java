package org.micwise.ring;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/**
 * The one writer of a ring. {@link #write} and {@link #countOverflow} belong to the audio thread:
 * they allocate nothing, lock nothing and make no system call. Everything else belongs to one
 * housekeeping thread.
 */
public final class RingWriter implements AutoCloseable {

    private static final ValueLayout.OfShort SAMPLE =
            ValueLayout.JAVA_SHORT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final WriterLock lock;
    private final Arena arena;
    private final MemorySegment map;
    private final AudioFormat format;
    private final long capacityFrames;

    /** The commit cursor; a plain field, because the audio thread alone writes and reads it. */
    private long written;

    private RingWriter(
            WriterLock lock,
            Arena arena,
            MemorySegment map,
            AudioFormat format,
            long capacityFrames) {
        this.lock = lock;
        this.arena = arena;
        this.map = map;
        this.format = format;
        this.capacityFrames = capacityFrames;
    }

    /**
     * Creates a ring, all its space allocated. A file left there by a writer that has ended is
     * replaced; whoever still reads that one keeps it.
     *
     * @param source where the audio comes from, as the user named it; kept in the header
     * @throws UserError if there is too little room, no permission, or another writer
     */
    public static RingWriter create(
            Path file, AudioFormat format, long capacityFrames, String source)
            throws UserError, IOException {
        WriterLock lock = WriterLock.take(file);
        Arena arena = Arena.ofShared();
        try {
            Files.deleteIfExists(file);
            long bytes = RingLayout.fileBytes(format, capacityFrames);
            FileSpace.allocate(file, bytes);
            try (FileChannel channel = RingFile.openForWriting(file)) {
                MemorySegment map = channel.map(MapMode.READ_WRITE, 0, bytes, arena);
                writeHeader(map, format, capacityFrames, source);
                return new RingWriter(lock, arena, map, format, capacityFrames);
            }
        } catch (UserError | IOException | RuntimeException e) {
            arena.close();
            lock.close();
            throw e;
        }
    }

    private static void writeHeader(
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
        byte[] name = source.getBytes(StandardCharsets.UTF_8);
        MemorySegment.copy(
                name,
                0,
                map,
                ValueLayout.JAVA_BYTE,
                RingLayout.SOURCE_AT,
                Math.min(name.length, RingLayout.SOURCE_BYTES - 1));
        Words.put(map, RingLayout.PID_AT, ProcessHandle.current().pid());
        Words.putOpaque(map, RingLayout.HEARTBEAT_AT, System.currentTimeMillis());
        // last: whoever sees the magic number sees everything above
        Words.putRelease(map, RingLayout.MAGIC_AT, RingLayout.MAGIC);
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
        reserve(frames);
        long position = written % capacityFrames;
        int untilEnd = (int) Math.min(frames, capacityFrames - position);
        copy(interleaved, 0, position, untilEnd);
        copy(interleaved, untilEnd, 0, frames - untilEnd);
        commitRelease(frames);
    }

    /**
     * Appends silence in place of frames that were lost, and logs the gap. Audio thread, or, while
     * no audio thread runs, the thread that starts the next one.
     */
    public void writeGap(long frames, Gap.Cause cause) {
        MemorySegment slot = RingLayout.GAPS.next(map);
        Gap.encode(slot, written, frames, cause, System.currentTimeMillis());
        RingLayout.GAPS.commitRelease(map);
        long lost = Words.get(map, RingLayout.LOST_FRAMES_AT) + frames;
        Words.putOpaque(map, RingLayout.LOST_FRAMES_AT, lost);
        for (long left = frames; left > 0; ) {
            long position = written % capacityFrames;
            long span = Math.min(left, capacityFrames - position);
            reserve(span);
            map.asSlice(frameAt(position), span * format.frameBytes()).fill((byte) 0);
            commitRelease(span);
            left -= span;
        }
    }

    /** Tells the readers which frames are about to be overwritten, before any of them is. */
    private void reserve(long frames) {
        Words.putOpaque(map, RingLayout.RESERVE_AT, written + frames);
        // store-store: the reserve cursor above before the samples that follow
        VarHandle.storeStoreFence();
    }

    private void commitRelease(long frames) {
        written += frames;
        // release: the samples before the cursor that publishes them
        Words.putRelease(map, RingLayout.COMMIT_AT, written);
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

    /** Notes which frame is being written now. Call once a second. */
    public void anchor() {
        MemorySegment slot = RingLayout.ANCHORS.next(map);
        ClockAnchor.encode(slot, framesWritten(), UnixClock.nanos());
        RingLayout.ANCHORS.commitRelease(map);
    }

    /** Keeps a message for whoever looks at the ring later, perhaps after a crash. */
    public void logError(String message) {
        MemorySegment slot = RingLayout.ERRORS.next(map);
        LoggedError.encode(slot, System.currentTimeMillis(), message);
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
        arena.close();
        lock.close();
    }
}
