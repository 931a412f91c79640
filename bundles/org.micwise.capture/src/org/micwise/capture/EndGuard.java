package org.micwise.capture;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micwise.ring.CaptureState;
import org.micwise.ring.RingWriter;

/**
 * Ends the process when stopping takes too long: a driver whose device or server has gone may never
 * come back from being told to stop.
 */
final class EndGuard {

    static final long WITHIN_MILLIS = 3_000;

    private final RingWriter ring;
    private volatile boolean streamEnded;

    EndGuard(RingWriter ring) {
        this.ring = ring;
    }

    /** From now on stopping must go on. */
    void arm(int exitCode) {
        Thread thread = new Thread(() -> endLate(exitCode), "end-guard");
        thread.setDaemon(true);
        thread.start();
    }

    /** The stream has stopped; the ring will be closed in order. */
    void streamEnded() {
        streamEnded = true;
    }

    private void endLate(int exitCode) {
        long deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WITHIN_MILLIS);
        for (long left; (left = deadlineNanos - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
        try {
            System.err.println("The audio driver does not let go; ended without it.");
            if (!streamEnded) {
                ring.state(CaptureState.STOPPED);
            }
        } finally {
            Runtime.getRuntime().halt(exitCode);
        }
    }
}
