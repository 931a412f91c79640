package org.micwise.discovery;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hears what is said on a network, as it is said: no cache in between. */
final class Eavesdropper implements AutoCloseable {

    private static final int MDNS_PORT = 5353;

    private final MulticastSocket socket;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    Eavesdropper(InetAddress address) throws IOException {
        socket = new MulticastSocket(MDNS_PORT);
        socket.joinGroup(
                new InetSocketAddress("224.0.0.251", MDNS_PORT),
                NetworkInterface.getByInetAddress(address));
        Thread.ofPlatform().daemon().name("eavesdropper").start(this::listen);
    }

    private void listen() {
        byte[] buffer = new byte[9_000];
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                new DnsAnswers(buffer)
                        .services()
                        .forEach((name, ttl) ->
                                heard.add((ttl == 0 ? "goodbye " : "here is ") + name));
            }
        } catch (IOException e) {
            heard.add("end of " + e.getMessage());
        }
    }

    /** The next announcement or goodbye of a service whose name begins like this. */
    String next(String name) throws InterruptedException {
        String event;
        do {
            event = heard.poll(30, TimeUnit.SECONDS);
            assertNotNull(event, "nothing was heard of " + name);
        } while (!event.startsWith("here is " + name) && !event.startsWith("goodbye " + name));
        return event;
    }

    /** Waits until this was said, however often something else before. */
    void await(String event) throws InterruptedException {
        String name = event.replaceFirst("^(here is|goodbye) ", "");
        while (!next(name).equals(event)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
