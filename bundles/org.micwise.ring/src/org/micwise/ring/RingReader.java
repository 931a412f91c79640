package org.micwise.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/**
 * Reads a ring from any process, live or after a crash, without disturbing its writer. One instance
 * may be shared by threads; {@link #close} must come after their last call.
 */
public final class RingReader implements AutoCloseable {

    private static final ValueLayout.OfShort SAMPLE =
            ValueLayout.JAVA_SHORT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena;
    private final MemorySegment map;
    private final AudioFormat format;
    private final long capacityFrames;
    private final PageRelease pages;

    private RingReader(Arena arena, MemorySegment map) {
        this.arena = arena;
        this.map = map;
        this.format = RingFile.format(map);
        this.capacityFrames = Words.get(map, RingLayout.CAPACITY_AT);
        this.pages = new PageRelease(map);
    }

    /**
     * Opens a ring.
     *
     * @throws UserError if there is none, it may not be read, or it is something else
     */
    public static RingReader open(Path file) throws UserError {
        Arena arena = Arena.ofShared();
        try {
            return new RingReader(arena, RingFile.map(file, MapMode.READ_ONLY, arena));
        } catch (UserError | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    public AudioFormat format() {
        return format;
    }

    public long capacityFrames() {
        return capacityFrames;
    }

    /** The header's counters, logs and clock. */
    public RingStatus status() {
        return new RingStatus(map);
    }

    /** Number of the frame that will be written next; all before it can be read. */
    public long writtenAcquire() {
        return Cursors.committedAcquire(map);
    }

    /** Number of the oldest frame that is not overwritten yet. */
    public long oldestFrame() {
        return Math.max(0, Cursors.reserved(map) - capacityFrames);
    }

    /**
     * Copies frames out of the ring.
     *
     * @param fromFrame first frame; all asked for must be below {@link #writtenAcquire}
     * @param frames how many, at most the capacity
     * @param interleaved receives {@code frames} x channels samples
     * @return 0 if every sample is as it was written; else the writer has overtaken this reader,
     *     the buffer holds rubbish, and the oldest frame is now this many frames further on
     */
    public long read(long fromFrame, int frames, short[] interleaved) {
        long position = fromFrame % capacityFrames;
        int untilEnd = (int) Math.min(frames, capacityFrames - position);
        copy(position, untilEnd, interleaved, 0);
        copy(0, frames - untilEnd, interleaved, untilEnd);
        long oldest = Math.max(0, Cursors.reservedAfterCopy(map) - capacityFrames);
        return Math.max(0, oldest - fromFrame);
    }

    private void copy(long position, int frames, short[] interleaved, int toFrame) {
        if (frames == 0) {
            return;
        }
        int channels = format.channels();
        long at = RingLayout.HEADER_BYTES + position * format.frameBytes();
        MemorySegment.copy(map, SAMPLE, at, interleaved, toFrame * channels, frames * channels);
        pages.read((long) frames * format.frameBytes());
    }

    @Override
    public void close() {
        arena.close();
    }
}
