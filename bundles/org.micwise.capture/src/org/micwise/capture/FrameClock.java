package org.micwise.capture;

/**
 * Which frame is arriving at which moment of the monotonic clock: a straight line at the nominal
 * rate through the blocks that have come. Callbacks are late, now and then, but never early, so the
 * line follows an early block at once, and late ones only if all of the last {@value #WINDOW} were
 * late: then by as much as the least late. So it runs through the blocks that came on time, and
 * follows the drift of the interface.
 *
 * <p>{@link #block} belongs to the audio thread and allocates nothing; {@link #frameAt} to any.
 */
final class FrameClock {

    /** Blocks; at the usual lengths a tenth to a fifth of a second. */
    static final int WINDOW = 32;

    private final double framesPerNano;
    private final long epochNanos = System.nanoTime();
    private volatile double epochFrame = Double.NaN;

    // the audio thread's: the earliest of the blocks since the line was last looked at
    private double earliest = Double.NEGATIVE_INFINITY;
    private int blocks;

    FrameClock(int rateHz) {
        this.framesPerNano = rateHz / 1e9;
    }

    /** Whether any frame has been given a time. */
    boolean isSet() {
        return !Double.isNaN(epochFrame);
    }

    /** Says that a frame is arriving at a moment of {@link System#nanoTime}. */
    void set(long nanos, long frame) {
        epochFrame = frame - (nanos - epochNanos) * framesPerNano;
    }

    /**
     * Learns from a block.
     *
     * @param nanos when it came, by {@link System#nanoTime}
     * @param frame number of the first frame after it
     * @return by how many frames the line has been moved back, because all blocks of late were so
     *     late; 0 while nobody knows
     */
    long block(long nanos, long frame) {
        double epoch = frame - (nanos - epochNanos) * framesPerNano;
        earliest = Math.max(earliest, epoch);
        blocks++;
        // also true of the first block, when there is no line to be late for
        if (!(epoch < epochFrame)) {
            epochFrame = epoch;
        }
        if (blocks < WINDOW) {
            return 0;
        }
        long late = Math.round(epochFrame - earliest);
        epochFrame = earliest;
        earliest = Double.NEGATIVE_INFINITY;
        blocks = 0;
        return late;
    }

    /** Number of the frame that arrives, or would arrive if nothing was missing, at a moment. */
    long frameAt(long nanos) {
        return Math.round(epochFrame + (nanos - epochNanos) * framesPerNano);
    }
}
