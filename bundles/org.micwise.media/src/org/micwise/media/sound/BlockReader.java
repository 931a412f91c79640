package org.micwise.media.sound;

import org.micwise.base.AudioFormat;
import org.micwise.dsp.Mixer;
import org.micwise.ring.RingReader;

/**
 * Reads a ring in blocks of 10 ms that begin at multiples of 10 ms, so that listeners at the same
 * position share what was read. Belongs to one {@link Pusher}'s thread, but for {@link #close},
 * which comes after its last call.
 */
final class BlockReader implements AutoCloseable {

    private static final long NONE = -1;

    private final RingReader ring;
    private final AudioFormat format;
    private final int frames;
    private final short[] block;
    private long blockStart = NONE;

    BlockReader(RingReader ring) {
        this.ring = ring;
        this.format = ring.format();
        this.frames = Mixer.blockFrames(format.sampleRate());
        this.block = new short[frames * format.channels()];
    }

    AudioFormat format() {
        return format;
    }

    /** Frames of a block. */
    int frames() {
        return frames;
    }

    long writtenAcquire() {
        return ring.writtenAcquire();
    }

    /** First frame of the newest block that is complete; 0 while there is none. */
    long newest(long written) {
        return Math.max(0, written / frames - 1) * frames;
    }

    /**
     * The block that begins at a frame; it must be complete.
     *
     * @return valid until the next call; null if the writer has overtaken us
     */
    short[] read(long start) {
        if (start != blockStart) {
            boolean overtaken = ring.read(start, frames, block) > 0;
            blockStart = overtaken ? NONE : start;
        }
        return blockStart == start ? block : null;
    }

    @Override
    public void close() {
        ring.close();
    }
}
