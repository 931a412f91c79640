package org.micwise.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the network that this host is there, until closed. Follows the addresses of this machine: a
 * network that is joined later hears of it too.
 */
public final class Announcement implements AutoCloseable {

    static final String TYPE = "_micwise._tcp.local.";
    static final String WEB_TYPE = "_http._tcp.local.";

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final long LOOK_EVERY_SECONDS = 5;

    /** Longest label of DNS, and longest text of a TXT record, in bytes. */
    private static final int MAX_LABEL = 63;

    private static final int MAX_TEXT = 255;

    private final Networks networks;
    private final String name;
    private final int port;
    private final Map<String, String> properties;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("announcement").factory());

    /** Guarded by this. */
    private final Map<InetAddress, JmDNS> responders = new HashMap<>();

    Announcement(Networks networks, String name, int port, Map<String, String> properties) {
        this.networks = networks;
        // jmDNS writes what is beyond the basic plane, such as emoji, in no UTF-8 that others read
        this.name = Texts.cut(name.replaceAll("[^\\x{0}-\\x{FFFF}]+", ""), MAX_LABEL).strip();
        this.port = port;
        this.properties =
                properties.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                Texts.cut(
                                                        each.getValue(),
                                                        MAX_TEXT - 1 - each.getKey().length())));
    }

    /**
     * Announces on the networks that reach the server; others hear of it within some seconds.
     *
     * @param bound address that the server is bound to; the wildcard for all
     * @param name under which others see this host
     * @param properties see contract: v, path, show, channels, tls
     */
    public static Announcement start(
            InetAddress bound, String name, int port, Map<String, String> properties) {
        Announcement announcement =
                new Announcement(Networks.reaching(bound), name, port, properties);
        announcement.watch.scheduleWithFixedDelay(
                announcement::follow, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        return announcement;
    }

    /** Announces on networks that have come, and lets go of those that have gone. */
    void follow() {
        try {
            Set<InetAddress> now = networks.addresses();
            List<JmDNS> gone = new ArrayList<>();
            synchronized (this) {
                for (InetAddress address : List.copyOf(responders.keySet())) {
                    if (!now.contains(address)) {
                        gone.add(responders.remove(address));
                    }
                }
                for (InetAddress address : now) {
                    if (!watch.isShutdown() && !responders.containsKey(address)) {
                        announce(address);
                    }
                }
            }
            Responders.close(gone);
        } catch (IOException | RuntimeException e) {
            // must not end the watch, nor anything else
            LOG.warn("Cannot look at the networks; trying again in a moment", e);
        }
    }

    /** Only with the lock held. */
    private void announce(InetAddress address) throws IOException {
        JmDNS responder = JmDNS.create(address, hostName());
        responders.put(address, responder);
        responder.registerService(ServiceInfo.create(TYPE, name, port, 0, 0, properties));
        responder.registerService(ServiceInfo.create(WEB_TYPE, name, port, 0, 0, properties));
        LOG.info("Announced as \"{}\" by {}.", name, address.getHostAddress());
    }

    /** Letters, digits and hyphens are all that a host name may have. */
    private String hostName() {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Texts.cut("micwise-" + plain, MAX_LABEL).replaceAll("-+$", "");
    }

    /** Says goodbye on every network; takes about 2 s. */
    @Override
    public void close() {
        watch.shutdownNow();
        List<JmDNS> last;
        synchronized (this) {
            last = List.copyOf(responders.values());
            responders.clear();
        }
        Responders.close(last);
    }
}
