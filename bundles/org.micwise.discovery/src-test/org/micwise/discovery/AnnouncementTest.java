package org.micwise.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceEvent;
import javax.jmdns.ServiceInfo;
import javax.jmdns.ServiceListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real multicast between two ends on this machine; left out where the machine has none. */
class AnnouncementTest {

    private static final Map<String, String> PROPERTIES =
            Map.of("v", "1", "path", "/", "show", "Bühne 1", "channels", "16", "tls", "1");

    /** Nobody else on the network has it. */
    private final String name = "Test " + UUID.randomUUID();

    private InetAddress address;
    private JmDNS other;

    @BeforeEach
    void openTheOtherEnd() throws IOException {
        Set<InetAddress> addresses = Networks.all();
        assumeFalse(addresses.isEmpty(), "no network with multicast");
        address = addresses.iterator().next();
        other = JmDNS.create(address, "micwise-test");
        assumeTrue(hearsItself(), "multicast does not come back to this machine");
    }

    private boolean hearsItself() throws IOException {
        try (JmDNS echo = JmDNS.create(address, "micwise-echo")) {
            Events events = new Events();
            other.addServiceListener("_micwise-echo._tcp.local.", events);
            echo.registerService(ServiceInfo.create("_micwise-echo._tcp.local.", name, 9, ""));
            return events.next() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterEach
    void closeTheOtherEnd() throws IOException {
        if (other != null) {
            other.close();
        }
    }

    @Test
    void shouldBeFoundWithAllItSaysOfItselfAndBeGoneAfterItsGoodbye() throws Exception {
        Announcement announcement = Announcement.start(address, name, 8443, PROPERTIES);
        try {
            Peer peer = find();
            assertEquals(PROPERTIES, peer.properties());
            assertTrue(
                    peer.urls().contains("https://%s:8443/".formatted(address.getHostAddress())),
                    peer.urls().toString());
            ServiceInfo web = other.getServiceInfo(Announcement.WEB_TYPE, name, 10_000);
            assertNotNull(web, "found as a web server too");
            assertEquals("/", web.getPropertyString("path"));

            Events events = new Events();
            other.addServiceListener(Announcement.TYPE, events);
            assertEquals("added " + name, events.nextOf(name));
            long before = System.nanoTime();
            announcement.close();
            assertTrue(System.nanoTime() - before < 4_000_000_000L, "closes in time");
            assertEquals("removed " + name, events.nextOf(name));
        } finally {
            announcement.close();
        }
    }

    @Test
    void shouldFollowTheAddressesOfThisMachine() throws Exception {
        AtomicReference<Set<InetAddress>> addresses = new AtomicReference<>(Set.of());
        Events events = new Events();
        other.addServiceListener(Announcement.TYPE, events);
        try (Announcement announcement = new Announcement(addresses::get, name, 8058, PROPERTIES)) {
            announcement.follow();
            addresses.set(Set.of(address));
            announcement.follow();
            announcement.follow();
            assertEquals("added " + name, events.nextOf(name));

            addresses.set(Set.of());
            announcement.follow();
            assertEquals("removed " + name, events.nextOf(name));
        }
    }

    @Test
    void shouldFitLongNamesIntoTheRecords() throws Exception {
        String longName = name + " 🎤" + "ü".repeat(100);
        Map<String, String> properties = Map.of("v", "1", "show", "ü".repeat(500));
        Events events = new Events();
        other.addServiceListener(Announcement.TYPE, events);
        try (Announcement announcement =
                new Announcement(() -> Set.of(address), longName, 8058, properties)) {
            announcement.follow();

            String heard = events.nextOf(name);
            assertEquals("added " + name + " " + "ü".repeat(10), heard);
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

    private Peer find() throws IOException {
        for (int i = 0; i < 15; i++) {
            List<Peer> found = Discovery.find(Duration.ofSeconds(1));
            for (Peer peer : found) {
                if (peer.name().equals(name)) {
                    return peer;
                }
            }
        }
        throw new AssertionError("not found");
    }

    /** What the network says of others. */
    private static final class Events implements ServiceListener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        private String next() throws InterruptedException {
            return heard.poll(20, TimeUnit.SECONDS);
        }

        /** The next that is about a host whose name begins like this. */
        private String nextOf(String name) throws InterruptedException {
            String event;
            do {
                event = next();
                assertNotNull(event, "nothing was heard");
            } while (!event.contains(" " + name));
            return event;
        }

        @Override
        public void serviceAdded(ServiceEvent event) {
            heard.add("added " + event.getName());
        }

        @Override
        public void serviceRemoved(ServiceEvent event) {
            heard.add("removed " + event.getName());
        }

        @Override
        public void serviceResolved(ServiceEvent event) {
            // added is enough
        }
    }
}
