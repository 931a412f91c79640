package org.micwise.discovery;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.jmdns.JmDNS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with several multicast responders at once, because each takes its time. */
final class Responders {

    private static final Logger LOG = LoggerFactory.getLogger(Responders.class);

    private Responders() {}

    static void close(Collection<JmDNS> responders) {
        onEach(responders, Responders::close);
    }

    /** Returns when it is done on each. */
    static void onEach(Collection<JmDNS> responders, Consumer<JmDNS> what) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List.copyOf(responders).forEach(each -> threads.submit(() -> attempt(each, what)));
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
