package org.micwise.capture;

/**
 * Which frame is arriving at which moment of the monotonic clock: a straight line at the nominal
 * rate through the blocks that have come. Callbacks are late, now and then, but never early, so the
 * line follows an early block at once and a late one slowly: in effect it runs through the blocks
 * that came on time, and follows the drift of the interface within a fraction of a millisecond.
 *
 * <p>{@link #block} belongs to the audio thread and allocates nothing; {@link #frameAt} to any.
 */
final class FrameClock {

    /** Of being late, how much moves the line with each block. */
    private static final double FOLLOW = 0.002;

    private final double framesPerNano;
    private final long epochNanos = System.nanoTime();
    private volatile double epochFrame = Double.NaN;

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
     */
    void block(long nanos, long frame) {
        double epoch = frame - (nanos - epochNanos) * framesPerNano;
        double ahead = epoch - epochFrame;
        if (ahead >= 0) {
            epochFrame = epoch;
        } else if (ahead < 0) {
            epochFrame += FOLLOW * ahead;
        } else {
            epochFrame = epoch; // the first block: there was no line
        }
    }

    /** Number of the frame that arrives, or would arrive if nothing was missing, at a moment. */
    long frameAt(long nanos) {
        return Math.round(epochFrame + (nanos - epochNanos) * framesPerNano);
    }
}
