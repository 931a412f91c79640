package org.micwise.discovery;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.jmdns.ServiceInfo;

/**
 * A Mic-Wise host on the network.
 *
 * @param urls where it serves, one an address
 * @param properties what it says of itself: show, channels, tls, v, path
 */
public record Peer(String name, List<String> urls, Map<String, String> properties) {

    static Peer of(ServiceInfo found) {
        Map<String, String> properties = new TreeMap<>();
        for (String key : Collections.list(found.getPropertyNames())) {
            String value = found.getPropertyString(key);
            // a key alone is possible, and whatever the network says
            properties.put(key, value == null ? "" : value);
        }
        String scheme = "1".equals(properties.get("tls")) ? "https" : "http";
        List<String> urls =
                Arrays.stream(found.getHostAddresses())
                        .map(address -> "%s://%s:%d/".formatted(scheme, address, found.getPort()))
                        .toList();
        return new Peer(found.getName(), urls, Collections.unmodifiableMap(properties));
    }

    /** The same host, seen by another network too. */
    Peer and(Peer other) {
        return new Peer(
                name,
                Stream.concat(urls.stream(), other.urls.stream()).distinct().toList(),
                properties);
    }
}
