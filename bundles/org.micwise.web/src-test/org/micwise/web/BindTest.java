package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.micwise.base.UserError;

class BindTest {

    @Test
    void shouldSayThatThePortIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            UserError e = refusal("127.0.0.1", other.getLocalPort());

            assertEquals(UserError.FAILURE, e.exitCode());
            assertEquals(
                    "Port %d is in use by another program. Stop that one, or choose another port with --http 127.0.0.1:PORT."
                            .formatted(other.getLocalPort()),
                    e.getMessage());
        }
    }

    @Test
    void shouldSayThatThereIsNoSuchAddress() {
        UserError e = refusal("no-such-host.invalid", 0);

        assertEquals(UserError.USAGE, e.exitCode());
        assertEquals(
                "There is no address no-such-host.invalid. Name one of this machine with --http"
                        + " HOST:PORT.",
                e.getMessage());
    }

    @Test
    void shouldSayThatTheAddressIsAnotherMachines() {
        // of the range that is kept for documents, and not the one of this machine
        UserError e = refusal("203.0.113.77", 8058);

        assertEquals(UserError.FAILURE, e.exitCode());
        assertTrue(
                e.getMessage().startsWith("Cannot serve on 203.0.113.77:8058: "), e.getMessage());
    }

    @Test
    void shouldLetThosePatientlyWaitWhoComeBeforeItServes() throws Exception {
        try (WebServer server = bind(0);
                HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.url().resolve("/api/health")).build();
            var early = client.sendAsync(request, BodyHandlers.ofString());
            assertFalse(early.isDone());

            server.serve(new FakeSession());

            assertEquals(200, early.get().statusCode());
        }
    }

    @Test
    void shouldLetThePortGoWhetherItServedOrNot() throws Exception {
        WebServer idle = bind(0);
        int port = idle.port();
        idle.close();
        idle.close();

        try (WebServer again = bind(port)) {
            again.serve(new FakeSession());
            assertEquals(URI.create("http://127.0.0.1:%d/".formatted(port)), again.url());
        }
        bind(port).close();
    }

    @Test
    void shouldEndItsSubscriptionAndNotWaitForClients() throws Exception {
        FakeSession session = new FakeSession();
        TestServer server = new TestServer(session);
        assertEquals(200, server.get("/").statusCode());
        assertEquals(1, session.listeners.size());

        long before = System.nanoTime();
        server.close();

        assertTrue(System.nanoTime() - before < 2_000_000_000L);
        assertEquals(0, session.listeners.size());
    }

    private static UserError refusal(String host, int port) {
        WebOptions options = new WebOptions(host, port, false, Path.of("."));
        return assertThrows(UserError.class, () -> WebServer.bind(options));
    }

    private static WebServer bind(int port) throws UserError {
        return WebServer.bind(new WebOptions("127.0.0.1", port, false, Path.of(".")));
    }
}
