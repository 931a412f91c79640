package org.micwise.discovery;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The networks that this machine is on. */
@FunctionalInterface
interface Networks {

    /** One address on each. */
    Set<InetAddress> addresses() throws IOException;

    /** Those on which others can reach a server. */
    static Networks reaching(InetAddress bound) {
        return bound.isAnyLocalAddress() ? Networks::all : () -> of(bound::equals);
    }

    /** All that carry multicast. */
    static Set<InetAddress> all() throws IOException {
        return of(_ -> true);
    }

    private static Set<InetAddress> of(Predicate<InetAddress> wanted) throws IOException {
        Set<InetAddress> addresses = new LinkedHashSet<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (network.isUp() && network.supportsMulticast()) {
                network.inetAddresses()
                        .filter(Inet4Address.class::isInstance)
                        .filter(wanted)
                        .findFirst()
                        .ifPresent(addresses::add);
            }
        }
        return addresses;
    }
}
