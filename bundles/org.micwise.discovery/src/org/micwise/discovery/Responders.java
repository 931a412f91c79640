package org.micwise.discovery;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.jmdns.JmDNS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with several multicast responders at once, because each takes its time. */
final class Responders {

    private static final Logger LOG = LoggerFactory.getLogger(Responders.class);

    /** The first of three goodbyes is said at once; the library waits for 5 s at worst. */
    private static final Duration CLOSE_LIMIT = Duration.ofMillis(2_500);

    private Responders() {}

    /** Says goodbye; what takes longer than that goes on in the background. */
    static void close(Collection<JmDNS> responders) {
        if (!onEach(responders, CLOSE_LIMIT, Responders::close)) {
            LOG.warn("A goodbye takes long; not waiting for the rest of it.");
        }
    }

    /** Returns when it is done on each, or the time is up; whether it is done. */
    static boolean onEach(Collection<JmDNS> responders, Duration limit, Consumer<JmDNS> what) {
        List<Thread> threads =
                responders.stream()
                        .map(each -> Thread.ofVirtual().start(() -> attempt(each, what)))
                        .toList();
        long deadlineNanos = System.nanoTime() + limit.toNanos();
        try {
            boolean done = true;
            for (Thread thread : threads) {
                long leftNanos = Math.max(0, deadlineNanos - System.nanoTime());
                done &= thread.join(Duration.ofNanos(leftNanos));
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void attempt(JmDNS responder, Consumer<JmDNS> what) {
        try {
            what.accept(responder);
        } catch (RuntimeException e) {
            LOG.warn("Multicast DNS failed on one network", e);
        }
    }

    private static void close(JmDNS responder) {
        try {
            responder.close();
        } catch (IOException e) {
            LOG.warn("Could not say goodbye: {}", e.getMessage());
        }
    }
}
