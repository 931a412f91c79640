package org.micwise.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micwise.session.Access.Client;
import org.micwise.session.Role;

/** What is sent in which order to a client that takes its time: each send is ended by the test. */
class LiveSocketTest {

    private final List<String> sent = new ArrayList<>();
    private final Deque<Callback> underWay = new ArrayDeque<>();
    private int disconnects;
    private final LiveSocket socket =
            new LiveSocket(new Client("ben", "Ben", Role.LISTENER), _ -> {}, _ -> {});

    @BeforeEach
    void open() {
        socket.onWebSocketOpen(
                (Session)
                        Proxy.newProxyInstance(
                                Session.class.getClassLoader(),
                                new Class<?>[] {Session.class},
                                (_, method, arguments) -> {
                                    network(method.getName(), arguments);
                                    return null;
                                }));
    }

    private void network(String method, Object[] arguments) {
        switch (method) {
            case "sendText" -> sent.add((String) arguments[0]);
            case "sendBinary" -> sent.add("meters " + ((ByteBuffer) arguments[0]).get(0));
            case "disconnect" -> disconnects++;
            default -> throw new UnsupportedOperationException(method);
        }
        if (method.startsWith("send")) {
            underWay.add((Callback) arguments[1]);
        }
    }

    @Test
    void shouldSendOneMessageAfterTheOther() {
        socket.send("one");
        socket.send("two");
        assertEquals(List.of("one"), sent);

        underWay.poll().succeed();
        assertEquals(List.of("one", "two"), sent);
    }

    @Test
    void shouldSendTheNewestMetersAlone() {
        for (int i = 1; i <= 100; i++) {
            socket.sendMeters(meters(i));
        }
        underWay.poll().succeed();
        underWay.poll().succeed();

        assertEquals(List.of("meters 1", "meters 100"), sent);
        assertEquals(0, underWay.size());
    }

    @Test
    void shouldSendTextsBeforeMeters() {
        socket.sendMeters(meters(1));
        socket.sendMeters(meters(2));
        socket.send("text");
        for (int i = 0; i < 3; i++) {
            underWay.poll().succeed();
        }

        assertEquals(List.of("meters 1", "text", "meters 2"), sent);
    }

    @Test
    void shouldNotUseUpTheFrameThatAllSocketsShare() {
        ByteBuffer shared = meters(1);

        socket.sendMeters(shared);

        assertEquals(1, shared.remaining());
    }

    @Test
    void shouldCutOffAClientThatLetsTextsPileUpAndKeepNoMoreOfThem() {
        socket.send("under way");
        for (int i = 0; i < LiveSocket.MAX_WAITING_TEXTS; i++) {
            socket.send("waiting " + i);
        }
        assertEquals(0, disconnects);

        for (int i = 0; i < 100; i++) {
            socket.send("too much");
        }
        assertEquals(1, disconnects);
        while (!underWay.isEmpty()) {
            underWay.poll().succeed();
        }
        assertEquals(0, sent.stream().filter("too much"::equals).count());
    }

    @Test
    void shouldLetGoOfAClientThatCannotBeReached() {
        socket.send("one");
        socket.send("two");

        underWay.poll().fail(new IllegalStateException("gone"));

        assertEquals(1, disconnects);
        assertEquals(List.of("one"), sent);
    }

    private static ByteBuffer meters(int number) {
        return ByteBuffer.wrap(new byte[] {(byte) number}).asReadOnlyBuffer();
    }
}
