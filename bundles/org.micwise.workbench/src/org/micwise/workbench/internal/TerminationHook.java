package org.micwise.workbench.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes SIGTERM an orderly exit: the virtual machine waits until the application has ended. */
public final class TerminationHook {

    private static final Logger LOG = LoggerFactory.getLogger(TerminationHook.class);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable end;
    private final Duration limit;

    private TerminationHook(Runnable end, Duration limit) {
        this.end = end;
        this.limit = limit;
    }

    /**
     * Installs a hook for the time between now and {@link #ended}.
     *
     * @param end makes the application end; returns at once
     * @param limit how long the application may take
     */
    public static TerminationHook install(Runnable end, Duration limit) {
        TerminationHook hook = new TerminationHook(end, limit);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(hook::terminate));
        return hook;
    }

    private void terminate() {
        if (ended.getCount() == 0) {
            return;
        }
        try {
            end.run();
            if (!ended.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Mic-Wise has not ended after {} s", limit.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The application has ended. */
    public void ended() {
        ended.countDown();
    }
}
