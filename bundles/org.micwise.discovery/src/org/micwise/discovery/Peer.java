package org.micwise.discovery;

import java.util.List;
import java.util.Map;

/**
 * A Mic-Wise host on the network.
 *
 * @param urls where it serves, one an address
 * @param properties what it says of itself: show, channels, tls, v, path
 */
public record Peer(String name, List<String> urls, Map<String, String> properties) {}
