package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;
import org.micwise.base.UserError;
import org.micwise.session.ListenView;
import org.micwise.session.MixChannel;
import org.micwise.session.SessionListener;

class LiveTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestServer server;

    @BeforeEach
    void start() throws UserError {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** What the session tells. */
    private SessionListener session() {
        return server.session.listeners.getFirst();
    }

    @Test
    void shouldGreetWithShowHealthAndClock() throws Exception {
        try (LiveClient client = LiveClient.connect(server, FakeSession.LISTENER)) {
            JsonNode show = client.json();
            assertEquals("show", show.get("type").asText());
            assertEquals(7, show.get("revision").asLong());
            assertEquals("Wendy", show.at("/show/channels/0/name").asText());
            JsonNode health = client.json();
            assertEquals("health", health.get("type").asText());
            assertEquals("degraded", health.get("status").asText());
            assertEquals(4711, health.at("/capture/pid").asLong());
            assertEquals(
                    JSON.readTree(
                            "{\"type\":\"clock\",\"frame\":96000,\"oldestFrame\":48000,\"sampleRate\":48000,\"unixMillis\":1700000000000}"),
                    client.json());
        }
    }

    @Test
    void shouldTakeABearerTokenToo() throws Exception {
        try (LiveClient client =
                LiveClient.connect(server, "Authorization", "Bearer " + FakeSession.OPERATOR)) {
            assertEquals("show", client.json().get("type").asText());
        }
    }

    @Test
    void shouldTellEverybodyOfEveryChange() throws Exception {
        try (LiveClient anna = LiveClient.greeted(server, FakeSession.OPERATOR);
                LiveClient ben = LiveClient.greeted(server, FakeSession.LISTENER)) {
            session().showChanged(FakeSession.show(8, "Hamlet"));
            session().healthChanged(server.session.health());
            session().clockTicked(server.session.clock());
            for (LiveClient client : List.of(anna, ben)) {
                assertEquals("Hamlet", client.json().at("/show/name").asText());
                assertEquals("health", client.json().get("type").asText());
                assertEquals("clock", client.json().get("type").asText());
            }
        }
    }

    @Test
    void shouldNotLetAnOldShowFollowANewOne() throws Exception {
        try (LiveClient client = LiveClient.greeted(server, FakeSession.OPERATOR)) {
            session().showChanged(FakeSession.show(9, "newer"));
            session().showChanged(FakeSession.show(8, "older"));
            session().clockTicked(server.session.clock());

            assertEquals("newer", client.json().at("/show/name").asText());
            assertEquals("clock", client.json().get("type").asText());
        }
        try (LiveClient late = LiveClient.connect(server, FakeSession.OPERATOR)) {
            assertEquals("newer", late.json().at("/show/name").asText());
        }
    }

    @Test
    void shouldSendMetersAsBinaryFrames() throws Exception {
        try (LiveClient client = LiveClient.greeted(server, FakeSession.LISTENER)) {
            session().metersChanged(MeterReading.none(64));

            ByteBuffer frame = assertInstanceOf(ByteBuffer.class, client.next());
            assertEquals(12 + 64 * 5, frame.remaining());
            assertEquals(1, frame.get(0));
        }
    }

    @Test
    void shouldTellOfASessionItsOwnerAlone() throws Exception {
        try (LiveClient anna = LiveClient.greeted(server, FakeSession.OPERATOR);
                LiveClient ben = LiveClient.greeted(server, FakeSession.LISTENER)) {
            List<MixChannel> mix = List.of(new MixChannel("ch1", -3, 0.5));
            session().listenChanged(new ListenView("l1", "ben", "connected", mix));
            session().clockTicked(server.session.clock());

            assertEquals(
                    JSON.readTree(
                            """
                            {"type":"listen","id":"l1","state":"connected","position":{"live":true},
                             "channels":[{"id":"ch1","gainDb":-3.0,"pan":0.5}]}
                            """),
                    ben.json());
            assertEquals("clock", anna.json().get("type").asText());
        }
    }

    @Test
    void shouldTellStrangersToPairAndNothingElse() throws Exception {
        try (LiveClient client = LiveClient.connect(server, "forged")) {
            assertEquals(new LiveClient.Closed(4401, "Pair first."), client.next());
        }
    }

    @Test
    void shouldRefuseThePagesOfOtherSites() {
        var e =
                assertThrows(
                        CompletionException.class,
                        () -> LiveClient.connect(server, "Origin", "http://evil.example"));

        var refused = assertInstanceOf(WebSocketHandshakeException.class, e.getCause());
        assertEquals(403, refused.getResponse().statusCode());
    }

    @Test
    void shouldEndTheConnectionOfAClientThatSaysTooMuch() throws Exception {
        try (LiveClient client = LiveClient.greeted(server, FakeSession.LISTENER)) {
            client.socket().sendText("x".repeat(4 * 1024 + 1), true);

            assertEquals(1009, assertInstanceOf(LiveClient.Closed.class, client.next()).code());
        }
        try (LiveClient client = LiveClient.greeted(server, FakeSession.LISTENER)) {
            client.socket().sendBinary(ByteBuffer.allocate(4 * 1024 + 1), true);

            assertEquals(1009, assertInstanceOf(LiveClient.Closed.class, client.next()).code());
        }
    }

    @Test
    void shouldNotMindAClientThatSaysALittle() throws Exception {
        try (LiveClient client = LiveClient.greeted(server, FakeSession.LISTENER)) {
            client.socket().sendText("hello", true).join();
            client.socket().sendBinary(ByteBuffer.allocate(10), true).join();
            session().clockTicked(server.session.clock());

            assertEquals("clock", client.json().get("type").asText());
        }
    }

    @Test
    void shouldSayGoodbye() throws Exception {
        try (LiveClient client = LiveClient.greeted(server, FakeSession.LISTENER)) {
            server.close();

            assertEquals(new LiveClient.Closed(1001, "Mic-Wise stops."), client.next());
        }
    }

    @Test
    void shouldNotCompress() throws Exception {
        String answer =
                server.raw(
                        "GET /api/live HTTP/1.1",
                        "Host: 127.0.0.1",
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Extensions: permessage-deflate");

        assertTrue(answer.startsWith("HTTP/1.1 101 "), answer);
        assertTrue(!answer.toLowerCase().contains("permessage-deflate"), answer);
    }
}
