package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micwise.ring.RingReader;

/** Watches a ring from outside: which frame number belongs to which moment. */
public final class FrameLine {

    private static final long LOOK_EVERY_NANOS = 200_000;

    private FrameLine() {}

    /**
     * The line that the ring follows, as the frame number at moment 0 of {@link System#nanoTime}:
     * of many looks the one that saw a block earliest, because a block can be late, but not early.
     */
    public static double epochFrame(RingReader reader, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        double best = Double.NEGATIVE_INFINITY;
        while (System.nanoTime() < end) {
            double nanos = System.nanoTime();
            double frame = reader.writtenAcquire();
            best = Math.max(best, frame - nanos * reader.format().sampleRate() / 1e9);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return best;
    }

    /** Waits until the ring has a frame. */
    public static void awaitFrame(RingReader reader, long frame) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (reader.writtenAcquire() < frame) {
            assertTrue(System.nanoTime() < deadline, "no audio");
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
