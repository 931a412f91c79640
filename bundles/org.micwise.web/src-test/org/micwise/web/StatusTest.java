package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.micwise.web.Problems.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

class StatusTest {

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

    @Test
    void shouldTellStrangersNoMoreThanWhetherItWorks() throws Exception {
        assertEquals(
                JSON.readTree("{\"status\":\"degraded\",\"version\":\"1.2.3\"}"),
                TestServer.json(server.get("/api/health")));
    }

    @Test
    void shouldTellThoseWhoArePairedHowEveryPartIs() throws Exception {
        assertEquals(
                JSON.readTree(
                        """
                        {"status":"degraded","version":"1.2.3",
                         "capture":{"state":"running","device":"demo","sampleRate":48000,
                                    "channels":16,"framesWritten":96000,"lostFrames":48,
                                    "overflows":1,"pid":4711,"message":null},
                         "analysis":{"lagMillis":12},
                         "media":{"listeners":2,"pid":4712,"message":"hm"}}
                        """),
                TestServer.json(server.get("/api/health", FakeSession.LISTENER)));
    }

    @Test
    void shouldTellTheTime() throws Exception {
        assertEquals(
                JSON.readTree(
                        "{\"frame\":96000,\"oldestFrame\":48000,\"sampleRate\":48000,\"unixMillis\":1700000000000}"),
                TestServer.json(server.get("/api/clock", FakeSession.LISTENER)));
    }

    @Test
    void shouldShowTheShow() throws Exception {
        assertEquals(
                JSON.readTree(
                        """
                        {"revision":7,"name":"Peter Pan","sampleRate":48000,
                         "channels":[{"id":"ch1","number":1,"name":"Wendy","performer":"Ada",
                                      "patch":"A1","colour":null,"hasPhoto":false,"order":0,
                                      "state":"ON_STAGE","backupOf":null}],
                         "scenes":[{"id":"s1","number":"1a","name":"Nursery","notes":"",
                                    "states":{"ch1":"ON_STAGE"}}],
                         "currentSceneId":"s1","nextSceneId":null}
                        """),
                TestServer.json(server.get("/api/show", FakeSession.LISTENER)));
    }

    @Test
    void shouldNotSendAShowAgainThatTheClientHas() throws Exception {
        String tag = tag(server.get("/api/show", FakeSession.LISTENER));

        for (String have : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            HttpResponse<String> response = showUnless(have);
            assertEquals(304, response.statusCode(), have);
            assertEquals("", response.body());
            assertEquals(tag, tag(response));
        }
        assertEquals(200, showUnless("\"other\"").statusCode());
    }

    @Test
    void shouldNotTakeAnotherShowOfTheSameRevisionForThisOne() throws Exception {
        String tag = tag(server.get("/api/show", FakeSession.LISTENER));

        server.session.show = FakeSession.show(7, "Hamlet");

        assertEquals(200, showUnless(tag).statusCode());
    }

    private HttpResponse<String> showUnless(String tags) throws Exception {
        return server.send(
                server.request("/api/show", FakeSession.LISTENER).header("If-None-Match", tags));
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/clock", "/api/show"})
    void shouldAskStrangersToPair(String path) throws Exception {
        HttpResponse<String> response = server.get(path);

        assertEquals("Pair first: POST /api/session with a PIN.", assertProblem(401, response));
        assertEquals("Bearer", response.headers().firstValue("WWW-Authenticate").orElseThrow());
        assertProblem(401, server.get(path, "forged"));
    }

    @Test
    void shouldSayThatThereIsNothing() throws Exception {
        assertEquals(
                "There is nothing at /api/nothing.",
                assertProblem(404, server.get("/api/nothing")));
        assertProblem(404, server.get("/api/"));
        assertProblem(404, server.get("/api/health/more"));
        assertProblem(404, server.get("/metrics"));
    }

    @Test
    void shouldSayWhatIsPossibleInstead() throws Exception {
        HttpResponse<String> response =
                server.send(
                        server.request("/api/show", FakeSession.LISTENER)
                                .PUT(BodyPublishers.ofString("{}")));

        assertEquals("PUT is not possible here, only GET.", assertProblem(405, response));
        assertEquals("GET", response.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void shouldAnswerHeadLikeGetWithoutTheBody() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/api/show", FakeSession.LISTENER).HEAD());

        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
        assertTrue(response.headers().firstValue("ETag").isPresent());
        assertEquals(401, server.send(server.request("/api/show").HEAD()).statusCode());
    }

    @Test
    void shouldKeepItsOwnFailuresToItself() throws Exception {
        server.session.clockFailure = new IllegalStateException("secret of org.micwise");

        HttpResponse<String> response = server.get("/api/clock", FakeSession.LISTENER);

        assertEquals("Mic-Wise failed here; its log says more.", assertProblem(500, response));
    }

    @Test
    void shouldAskForAWebSocketWhereThereIsOne() throws Exception {
        HttpResponse<String> response = server.get("/api/live");

        assertEquals("Open this address as a WebSocket.", assertProblem(426, response));
        assertEquals("websocket", response.headers().firstValue("Upgrade").orElseThrow());
    }

    @Test
    void shouldDescribeItselfToAnybody() throws Exception {
        JsonNode description = TestServer.json(server.get("/api/openapi.json"));

        assertTrue(description.get("openapi").asText().startsWith("3.1"));
    }
}
