package org.micwise.discovery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/** Looks for Mic-Wise hosts. */
public final class Discovery {

    private Discovery() {}

    /**
     * Asks all networks, and waits for answers.
     *
     * @return by name, each once
     */
    public static List<Peer> find(Duration wait) throws IOException {
        List<JmDNS> responders = Interfaces.open("micwise-discover");
        try {
            Map<String, Peer> peers = Collections.synchronizedMap(new TreeMap<>());
            responders.parallelStream()
                    .flatMap(dns -> Arrays.stream(dns.list(Announcement.TYPE, wait.toMillis())))
                    .forEach(found -> peers.merge(found.getName(), peer(found), Discovery::join));
            return List.copyOf(peers.values());
        } finally {
            for (JmDNS responder : responders) {
                responder.close();
            }
        }
    }

    private static Peer peer(ServiceInfo found) {
        Map<String, String> properties =
                Collections.list(found.getPropertyNames()).stream()
                        .collect(Collectors.toMap(key -> key, found::getPropertyString));
        String scheme = "1".equals(properties.get("tls")) ? "https" : "http";
        List<String> urls =
                Arrays.stream(found.getHostAddresses())
                        .map(address -> "%s://%s:%d/".formatted(scheme, address, found.getPort()))
                        .toList();
        return new Peer(found.getName(), urls, properties);
    }

    /** The same host, seen by two networks. */
    private static Peer join(Peer one, Peer other) {
        List<String> urls = new ArrayList<>(one.urls());
        other.urls().stream().filter(url -> !urls.contains(url)).forEach(urls::add);
        return new Peer(one.name(), urls, one.properties());
    }
}
