package org.micwise.discovery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;

import javax.jmdns.JmDNS;

/** One multicast responder for each network that this machine is on. */
final class Interfaces {

    private static final Logger LOG = LoggerFactory.getLogger(Interfaces.class);

    private Interfaces() {}

    /** Opens them; a network that does not let us is left out, and logged. */
    static List<JmDNS> open(String hostName) throws IOException {
        List<JmDNS> open = new ArrayList<>();
        for (InetAddress address : addresses()) {
            try {
                open.add(JmDNS.create(address, hostName));
            } catch (IOException e) {
                LOG.warn("No discovery by {}: {}", address.getHostAddress(), e.getMessage());
            }
        }
        return open;
    }

    private static List<InetAddress> addresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (network.isUp() && network.supportsMulticast()) {
                network.inetAddresses()
                        .filter(Inet4Address.class::isInstance)
                        .findFirst()
                        .ifPresent(addresses::add);
            }
        }
        return addresses;
    }
}
