package org.micwise.discovery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/** Tells the network that this host is there, until closed. */
public final class Announcement implements AutoCloseable {

    static final String TYPE = "_micwise._tcp.local.";
    private static final String WEB_TYPE = "_http._tcp.local.";
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final List<JmDNS> responders;

    private Announcement(List<JmDNS> responders) {
        this.responders = responders;
    }

    /**
     * Announces on every network. Takes a second or two: names are probed first.
     *
     * @param name under which others see this host
     * @param properties see contract: v, path, show, channels, tls
     */
    public static Announcement start(String name, int port, Map<String, String> properties)
            throws IOException {
        Announcement announcement = new Announcement(Interfaces.open(hostName(name)));
        for (JmDNS responder : announcement.responders) {
            responder.registerService(ServiceInfo.create(TYPE, name, port, 0, 0, properties));
            responder.registerService(ServiceInfo.create(WEB_TYPE, name, port, 0, 0, properties));
            LOG.info(
                    "Announced as \"{}\" by {}.",
                    name,
                    responder.getInetAddress().getHostAddress());
        }
        return announcement;
    }

    /** Letters, digits and hyphens are all that a host name may have. */
    private static String hostName(String name) {
        return "micwise-" + name.toLowerCase().replaceAll("[^a-z0-9]+", "-");
    }

    /** Says goodbye on every network, in parallel. */
    @Override
    public void close() {
        responders.parallelStream()
                .forEach(
                        responder -> {
                            try {
                                responder.close();
                            } catch (IOException e) {
                                LOG.warn("Could not say goodbye: {}", e.getMessage());
                            }
                        });
    }
}
