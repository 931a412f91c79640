package org.micwise.web.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds an address of this machine that a tablet can reach. */
public final class LocalAddress {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAddress.class);
    private static final String LOOPBACK = "127.0.0.1";

    private LocalAddress() {}

    /**
     * @param bound what the server is bound to
     * @return that, or, if it is every address, the best of them; in brackets if it is IPv6
     */
    public static String reachable(String bound) {
        if (bound.equals("0.0.0.0") || bound.equals("::")) {
            return best();
        }
        return bound.contains(":") ? "[" + bound + "]" : bound;
    }

    private static String best() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalAddress::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .min(Comparator.comparing(address -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress)
                    .orElse(LOOPBACK);
        } catch (SocketException e) {
            LOG.warn(
                    "Cannot list the network interfaces; the link will work on this machine only.",
                    e);
            return LOOPBACK;
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException e) {
            LOG.debug("{} has just gone.", network.getName(), e);
            return false;
        }
    }
}
