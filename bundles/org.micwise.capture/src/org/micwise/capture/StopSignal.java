package org.micwise.capture;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When the capture is to end. Any thread may say so. */
final class StopSignal {

    private final CountDownLatch end = new CountDownLatch(1);

    /** Somebody asked for an orderly end. */
    void request() {
        end.countDown();
    }

    /**
     * Waits for the end, but no longer than the given time.
     *
     * @return whether an orderly end was asked for
     */
    boolean await(long millis) throws InterruptedException {
        return end.await(millis, TimeUnit.MILLISECONDS);
    }
}
