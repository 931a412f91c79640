package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.micwise.web.Problems.assertProblem;
import static org.micwise.web.Problems.assertSaysNothingOfTheInside;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

class SecurityTest {

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
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "http://127.0.0.1",
                "http://127.0.0.1:80",
                "x"
            })
    void shouldLetNoOtherSiteActWithOurCookie(String origin) throws Exception {
        HttpResponse<String> response =
                server.send(
                        server.request("/api/listen")
                                .header("Cookie", "micwise=operator-token")
                                .header("Content-Type", "application/sdp")
                                .header("Origin", origin)
                                .POST(BodyPublishers.ofString("v=0")));

        assertEquals("Another site may not act in your name.", assertProblem(403, response));
        assertEquals(null, server.session.listening.offer);
    }

    @Test
    void shouldLetNoOtherSiteGuessPins() throws Exception {
        assertProblem(
                403,
                server.send(
                        server.request("/api/session")
                                .header("Origin", "http://evil.example")
                                .POST(BodyPublishers.ofString("{\"pin\":\"1111\"}"))));
        assertEquals(null, server.session.pairedName);
    }

    @Test
    void shouldLetOurOwnPagesAct() throws Exception {
        assertEquals(
                200,
                server.send(
                                server.request("/api/clock", FakeSession.LISTENER)
                                        .header("Origin", "http://127.0.0.1:" + server.port()))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8058", "127.1.2.3", "[::1]:8058"})
    void shouldLetEverybodyInByALocalNameWhereNobodyHasToPair(String host) throws Exception {
        server.session.open = true;

        String answer = server.raw("GET /api/clock HTTP/1.1", "Host: " + host);

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
    void shouldLetNobodyInByAnotherNameWhereNobodyHasToPair(String host) throws Exception {
        server.session.open = true;

        String answer = server.raw("GET /api/clock HTTP/1.1", "Host: " + host);

        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    }

    @Test
    void shouldTellTheBrowserWhatNotToDoWithEveryAnswer() throws Exception {
        for (String path : new String[] {"/", "/api/health", "/api/show", "/nothing"}) {
            HttpHeaders headers = server.get(path).headers();
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").get());
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").get());
            String policy = headers.firstValue("Content-Security-Policy").get();
            assertTrue(policy.contains("default-src 'self'"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertTrue(headers.firstValue("Server").isEmpty());
        }
    }

    @Test
    void shouldRefuseHeadersThatAreTooLongWithoutATrace() throws Exception {
        String answer =
                server.raw(
                        "GET /api/health HTTP/1.1", "Host: x", "X-Long: " + "x".repeat(16 * 1024));

        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
        assertTrue(answer.contains("\"detail\":\"The headers of the request are too long.\""));
        assertSaysNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/health",
                "GET /api/health HTTP/9.9",
                "NONSENSE",
                "GET /%zz HTTP/1.1",
                "GET /..%2fsecret HTTP/1.1",
                "GET //evil.example/x HTTP/1.1",
                "GET /a;b=c/../x HTTP/1.1"
            })
    void shouldRefuseRequestsThatAreNoneWithoutATrace(String line) throws Exception {
        String answer = server.raw(line, "Host: 127.0.0.1");

        assertTrue(answer.matches("(?s)HTTP/1.1 (4\\d\\d|505) .*"), answer);
        assertSaysNothingOfTheInside(answer);
    }

    @Test
    void shouldNotAllowToTraceRequests() throws Exception {
        assertTrue(server.raw("TRACE / HTTP/1.1", "Host: x").startsWith("HTTP/1.1 405 "));
        assertTrue(server.raw("TRACE /api/show HTTP/1.1", "Host: x").startsWith("HTTP/1.1 405 "));
    }

    @Test
    void shouldTellNoOtherSiteThatItMayReadAnything() throws Exception {
        HttpHeaders headers =
                server.send(server.request("/").header("Origin", "http://evil.example")).headers();

        assertFalse(headers.map().keySet().stream().anyMatch(n -> n.startsWith("access-control")));
    }
}
