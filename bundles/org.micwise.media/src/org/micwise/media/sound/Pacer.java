package org.micwise.media.sound;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells how long to wait for frames that are not there yet: about as long as they take to be
 * played. There is no timer that could drift against the ring; whoever wakes up too early looks
 * again. One thread.
 */
final class Pacer {

    /** Capture commits in bursts of some milliseconds: no point in looking much more often. */
    static final long MIN_WAIT_NS = TimeUnit.MICROSECONDS.toNanos(750);

    static final long MAX_WAIT_NS = TimeUnit.MILLISECONDS.toNanos(10);
    static final long STALLED_AFTER_NS = TimeUnit.MILLISECONDS.toNanos(500);

    private final LongSupplier nanoTime;
    private long lastWritten = -1;
    private long movedAtNs;

    Pacer(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Forgets when the ring last moved, because nobody looked. */
    void reset() {
        lastWritten = -1;
    }

    /**
     * Notes how far the ring is.
     *
     * @return whether it stands still
     */
    boolean stalled(long written) {
        long nowNs = nanoTime.getAsLong();
        if (written != lastWritten) {
            lastWritten = written;
            movedAtNs = nowNs;
        }
        return nowNs - movedAtNs > STALLED_AFTER_NS;
    }

    /** How long to wait for frames, in nanoseconds. */
    static long waitNs(long missingFrames, int sampleRate, boolean stalled) {
        if (stalled) {
            return MAX_WAIT_NS;
        }
        long untilThenNs = missingFrames * TimeUnit.SECONDS.toNanos(1) / sampleRate;
        return Math.clamp(untilThenNs, MIN_WAIT_NS, MAX_WAIT_NS);
    }
}
