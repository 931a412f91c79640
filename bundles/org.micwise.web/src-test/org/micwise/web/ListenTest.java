package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.micwise.web.Problems.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;
import org.micwise.session.Listening.MixMode;
import org.micwise.session.Listening.Refused;
import org.micwise.session.MixChannel;

class ListenTest {

    private TestServer server;

    @BeforeEach
    void start() throws UserError {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sdp", "Application/SDP", "application/sdp; charset=utf-8"})
    void shouldAnswerAnOffer(String type) throws Exception {
        HttpResponse<String> response = offer(type, "v=0 offer");

        assertEquals(201, response.statusCode());
        assertEquals("v=0 answer", response.body());
        assertEquals("application/sdp", response.headers().firstValue("Content-Type").get());
        assertEquals("/api/listen/l1", response.headers().firstValue("Location").get());
        assertEquals("ben: v=0 offer", server.session.listening.offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/sdpx", "text/plain"})
    void shouldTakeNothingButSdp(String type) throws Exception {
        assertEquals("The offer must be application/sdp.", assertProblem(415, offer(type, "v=0")));
    }

    @Test
    void shouldRefuseAnOfferWithoutAType() throws Exception {
        assertProblem(
                415,
                server.send(
                        server.request("/api/listen", FakeSession.LISTENER)
                                .POST(BodyPublishers.ofString("v=0"))));
    }

    @Test
    void shouldRefuseAnOfferThatIsTooLong() throws Exception {
        assertProblem(413, offer("application/sdp", "x".repeat(64 * 1024 + 1)));
        assertNull(server.session.listening.offer);
    }

    @Test
    void shouldRefuseAnOfferThatNeverTellsItsLengthAndIsTooLong() throws Exception {
        byte[] part = new byte[1_024];
        Iterable<byte[]> parts = () -> Stream.generate(() -> part).limit(80).iterator();

        assertProblem(
                413,
                server.send(
                        server.request("/api/listen", FakeSession.LISTENER)
                                .header("Content-Type", "application/sdp")
                                .POST(BodyPublishers.ofByteArrays(parts))));
    }

    @ParameterizedTest
    @CsvSource({"503, Full.", "422, An offer without audio.", "504, Too late."})
    void shouldPassOnWhyItCannotBe(int status, String reason) throws Exception {
        server.session.listening.answer =
                CompletableFuture.failedFuture(new Refused(status, reason));

        assertEquals(reason, assertProblem(status, offer("application/sdp", "v=0")));
    }

    @Test
    void shouldEndASession() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/api/listen/l1", FakeSession.LISTENER).DELETE());

        assertEquals(204, response.statusCode());
        assertEquals("l1", server.session.listening.closed);
    }

    @Test
    void shouldHideSessionsFromEverybodyButTheirOwner() throws Exception {
        assertProblem(
                404, server.send(server.request("/api/listen/l1", FakeSession.OPERATOR).DELETE()));
        assertProblem(404, mix(FakeSession.OPERATOR, "{\"channels\":[]}"));
        assertProblem(401, server.send(server.request("/api/listen/l1").DELETE()));
        assertNull(server.session.listening.closed);
    }

    @Test
    void shouldMix() throws Exception {
        HttpResponse<String> response =
                mix(
                        """
                        {"mode":"solo","channels":[{"id":"ch1","gainDb":-6.5,"pan":-1},{"id":"ch2"}],
                         "of the future":true}
                        """);

        assertEquals(204, response.statusCode(), response.body());
        assertEquals(
                List.of(new MixChannel("ch1", -6.5, -1), new MixChannel("ch2", 0, 0)),
                server.session.listening.mix);
        assertEquals(MixMode.SOLO, server.session.listening.mode);
    }

    @Test
    void shouldTakeAMixWithoutAModeForAMix() throws Exception {
        assertEquals(204, mix("{\"channels\":[]}").statusCode());
        assertEquals(MixMode.MIX, server.session.listening.mode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"channels":[],"mode":"loud"}          | mode loud: solo and mix are possible.
                    {"channels":[{"id":"a","gainDb":20.1}]} | gainDb 20.1: -60 to +20 are possible.
                    {"channels":[{"id":"a","pan":-1.5}]}    | pan -1.5: -1 to +1 are possible.
                    """)
    void shouldRefuseAMixThatIsImpossible(String body, String reason) throws Exception {
        assertEquals(reason, assertProblem(422, mix(body)));
        assertNull(server.session.listening.mix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"channels\":null}",
                "{\"channels\":{}}",
                "{\"channels\":[null]}",
                "{\"channels\":[{}]}",
                "{\"channels\":[{\"id\":null}]}",
                "{\"channels\":[{\"id\":\"a\",\"pan\":\"left\"}]}",
                "{\"channels\":[{\"id\":\"a\",\"pan\":NaN}]}"
            })
    void shouldRefuseWhatIsNoMix(String body) throws Exception {
        assertProblem(400, mix(body));
        assertNull(server.session.listening.mix);
    }

    @Test
    void shouldRefuseAMixThatIsTooLong() throws Exception {
        assertProblem(413, mix(" ".repeat(32 * 1024 + 1)));
    }

    private HttpResponse<String> offer(String type, String sdp) throws Exception {
        return server.send(
                server.request("/api/listen", FakeSession.LISTENER)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(sdp)));
    }

    private HttpResponse<String> mix(String body) throws Exception {
        return mix(FakeSession.LISTENER, body);
    }

    private HttpResponse<String> mix(String token, String body) throws Exception {
        return server.send(
                server.request("/api/listen/l1/mix", token).PUT(BodyPublishers.ofString(body)));
    }
}
