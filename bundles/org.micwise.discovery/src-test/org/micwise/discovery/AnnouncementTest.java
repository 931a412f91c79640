package org.micwise.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real multicast between two ends on this machine; left out where it has no network. */
class AnnouncementTest {

    private static final Map<String, String> PROPERTIES =
            Map.of("v", "1", "path", "/", "show", "Bühne 1", "channels", "16", "tls", "1");

    /** Nobody else on the network has it. */
    private final String name = "Test " + UUID.randomUUID();

    private InetAddress address;
    private Eavesdropper network;

    @BeforeEach
    void listen() throws IOException {
        Set<InetAddress> addresses = Networks.all();
        assumeFalse(addresses.isEmpty(), "no network with multicast");
        address = addresses.iterator().next();
        network = new Eavesdropper(address);
    }

    @AfterEach
    void close() {
        if (network != null) {
            network.close();
        }
    }

    @Test
    void shouldBeFoundWithAllItSaysOfItselfAndSayGoodbye() throws Exception {
        try (Announcement announcement = Announcement.start(address, name, 8443, PROPERTIES)) {
            network.await("here is " + name + "." + Announcement.TYPE);
            network.await("here is " + name + "." + Announcement.WEB_TYPE);
            Peer peer =
                    Discovery.find(Duration.ofSeconds(1)).stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            assertEquals(PROPERTIES, peer.properties());
            assertTrue(
                    peer.urls().contains("https://%s:8443/".formatted(address.getHostAddress())),
                    peer.urls().toString());

            long before = System.nanoTime();
            announcement.close();
            long closingMillis = (System.nanoTime() - before) / 1_000_000;
            assertTrue(closingMillis < 4_000, "closing took " + closingMillis + " ms");
        }
        network.await("goodbye " + name + "." + Announcement.TYPE);
    }

    @Test
    void shouldFollowTheAddressesOfThisMachine() throws Exception {
        AtomicReference<Set<InetAddress>> addresses = new AtomicReference<>(Set.of());
        try (Announcement announcement = new Announcement(addresses::get, name, 8058, PROPERTIES)) {
            announcement.follow();
            addresses.set(Set.of(address));
            announcement.follow();
            announcement.follow();
            network.await("here is " + name + "." + Announcement.TYPE);

            addresses.set(Set.of());
            announcement.follow();
            network.await("goodbye " + name + "." + Announcement.TYPE);
        }
    }

    @Test
    void shouldFitLongNamesIntoTheRecords() throws Exception {
        String longName = name + " 🎤" + "ü".repeat(100);
        Map<String, String> properties = Map.of("v", "1", "show", "ü".repeat(500));
        try (Announcement announcement =
                new Announcement(() -> Set.of(address), longName, 8058, properties)) {
            announcement.follow();

            assertEquals(
                    "here is " + name + " " + "ü".repeat(10) + "." + Announcement.TYPE,
                    network.next(name));
        }
    }

    @Test
    void shouldSurviveANetworkThatFails() {
        Networks broken =
                () -> {
                    throw new IOException("on purpose");
                };
        try (Announcement announcement = new Announcement(broken, name, 8058, PROPERTIES)) {
            announcement.follow();
        }
    }
}
