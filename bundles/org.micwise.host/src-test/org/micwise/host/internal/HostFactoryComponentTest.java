package org.micwise.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;
import org.micwise.host.Host;
import org.micwise.host.HostOptions;
import picocli.CommandLine;

class HostFactoryComponentTest {

    @TempDir Path data;
    private final FakeSessions sessions = new FakeSessions();
    private final HostFactoryComponent hosts = new HostFactoryComponent(sessions);

    @Test
    void shouldServeTheSession() throws Exception {
        try (Host host = hosts.start(options("127.0.0.1:0"));
                HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(host.url().resolve("/api/openapi.json")).build();

            assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
            assertEquals("Peter Pan", host.session().show().name());
        }
        assertEquals(1, sessions.closed);
    }

    @Test
    void shouldCloseEverythingWithin5SecondsAndTwiceIfNeedBe() throws Exception {
        Host host = hosts.start(options("0.0.0.0:0"));
        int port = host.url().getPort();

        long before = System.nanoTime();
        host.close();
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
        host.close();

        new ServerSocket(port).close();
        assertTrue(sessions.closed >= 1);
    }

    @Test
    void shouldFindOutThatThePortIsTakenBeforeAnySessionStarts() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            HostOptions options = options("127.0.0.1:" + other.getLocalPort());

            UserError e = assertThrows(UserError.class, () -> hosts.start(options));

            assertTrue(e.getMessage().contains("is in use by another program"), e.getMessage());
            assertEquals(0, sessions.started);
        }
    }

    @Test
    void shouldLetThePortGoWhenTheSessionCannotStart() throws Exception {
        sessions.refusal = UserError.failure("There is no such device.");
        int port = freePort();

        UserError e =
                assertThrows(UserError.class, () -> hosts.start(options("127.0.0.1:" + port)));

        assertEquals("There is no such device.", e.getMessage());
        new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
    }

    @Test
    void shouldEndTheSessionWhenItCannotBeServed() {
        sessions.showFailure = new IllegalStateException("on purpose");

        assertThrows(IllegalStateException.class, () -> hosts.start(options("127.0.0.1:0")));

        assertEquals(1, sessions.started);
        assertEquals(1, sessions.closed);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private HostOptions options(String http) {
        return CommandLine.populateCommand(
                new HostOptions(),
                "--http=" + http,
                "--data=" + data,
                "--name=Test " + ProcessHandle.current().pid());
    }
}
