package org.micwise.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for Mic-Wise hosts. */
public final class Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

    /** For what the library does after the time that it was given. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

    private Discovery() {}

    /**
     * Asks all networks at once, and waits for answers.
     *
     * @return by name, each once
     */
    public static List<Peer> find(Duration wait) throws IOException {
        List<JmDNS> responders = open();
        try {
            Map<String, Peer> peers = new ConcurrentSkipListMap<>();
            Responders.onEach(
                    responders,
                    wait.plus(ANSWER_LIMIT),
                    responder -> {
                        for (ServiceInfo found :
                                responder.list(Announcement.TYPE, wait.toMillis())) {
                            peers.merge(found.getName(), Peer.of(found), Peer::and);
                        }
                    });
            return List.copyOf(peers.values());
        } finally {
            Responders.close(responders);
        }
    }

    /** A network that does not let us is left out, and logged. */
    private static List<JmDNS> open() throws IOException {
        List<JmDNS> open = new ArrayList<>();
        for (InetAddress address : Networks.all()) {
            try {
                open.add(JmDNS.create(address, "micwise-discover"));
            } catch (IOException e) {
                LOG.warn("No discovery by {}: {}", address.getHostAddress(), e.getMessage());
            }
        }
        return open;
    }
}
