package org.micwise.capture;

import org.micwise.base.AudioFormat;
import org.micwise.ring.Gap;
import org.micwise.ring.RingWriter;

/**
 * Where a source's audio thread delivers: the ring, with the clock that says how long a gap is.
 *
 * <p>{@link #begin}, {@link #write}, {@link #lost} and {@link #countOverflow} belong to the audio
 * thread; they allocate nothing, lock nothing and make no system call but reading the clock. While
 * no audio thread runs, the gap belongs to the thread that starts the next one.
 */
public final class RingFeed {

    /** No driver's block is longer: silence filled in for an open gap stays this far behind. */
    private static final int BEHIND_DIVISOR = 10;

    private final RingWriter ring;
    private final FrameClock clock;

    /** Whether the open gap ends where the clock says; the audio thread's, as the gap is. */
    private boolean byClock;

    private volatile long delivered;
    private volatile int blockFrames;

    /** For a ring that has just been opened: one that is gone on with ends at this moment. */
    public RingFeed(RingWriter ring) {
        this.ring = ring;
        this.clock = new FrameClock(ring.format().sampleRate());
        if (ring.gapOpen()) {
            clock.set(System.nanoTime(), ring.framesWritten());
            byClock = true;
        }
    }

    public AudioFormat format() {
        return ring.format();
    }

    /**
     * Number of the frame that the next {@link #write} begins with, once {@link #begin} is done.
     */
    public long nextFrame() {
        return ring.framesWritten();
    }

    /**
     * A block has come; its {@link #write}s follow. Ends an open gap where this block begins.
     *
     * @param nanos when it came, by {@link System#nanoTime}
     * @param frames how many it has
     */
    public void begin(long nanos, int frames) {
        if (ring.gapOpen()) {
            if (byClock && clock.isSet()) {
                ring.extendGap(clock.frameAt(nanos) - frames - ring.framesWritten());
            }
            ring.endGap();
            byClock = false;
        }
        clock.block(nanos, ring.framesWritten() + frames);
        blockFrames = frames;
    }

    /** Appends frames of the block that has begun. */
    public void write(short[] interleaved, int frames) {
        ring.write(interleaved, frames);
        delivered += frames;
    }

    /** Frames before the next ones were lost on their way to us: silence stands for them. */
    public void lost(long frames, Gap.Cause cause) {
        ring.writeGap(frames, cause);
    }

    /** These frames did not come; more may be missing. The next block follows them at once. */
    public void missing(int frames, Gap.Cause cause) {
        if (!ring.gapOpen()) {
            ring.countOverflow();
        }
        ring.beginGap(cause);
        ring.extendGap(frames);
    }

    /** The driver said that it lost something. */
    public void countOverflow() {
        ring.countOverflow();
    }

    /** Frames that the source has delivered, gaps not counted. Any thread. */
    public long delivered() {
        return delivered;
    }

    /** How many frames the last block had; 0 before the first. Any thread. */
    public int blockFrames() {
        return blockFrames;
    }

    /** Number of the frame that is arriving now. Any thread, after the first block. */
    long frameNow() {
        return clock.frameAt(System.nanoTime());
    }

    /** From here on frames are missing. Only while no audio thread runs. */
    void beginGap(Gap.Cause cause) {
        ring.beginGap(cause);
        byClock = true;
    }

    /** Lets the ring go on with silence. Only while no audio thread runs and a gap is open. */
    void fillGap() {
        if (clock.isSet()) {
            int behind = ring.format().sampleRate() / BEHIND_DIVISOR;
            ring.extendGap(frameNow() - behind - ring.framesWritten());
        }
    }
}
