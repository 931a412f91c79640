package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.micwise.web.Problems.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

class PairingTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws UserError {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1111, operator, operator-token", "2222, listener, listener-token"})
    void shouldGiveTokenRoleAndCookie(String pin, String role, String token) throws Exception {
        HttpResponse<String> response =
                server.post("/api/session", "{\"pin\":\"%s\",\"name\":\"iPad\"}".formatted(pin));

        assertEquals(200, response.statusCode());
        assertEquals(role, TestServer.json(response).get("role").asText());
        assertEquals(token, TestServer.json(response).get("token").asText());
        String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("micwise=" + token + ";"), cookie);
        assertTrue(cookie.contains("; HttpOnly"), cookie);
        assertTrue(cookie.contains("; SameSite=Strict"), cookie);
        assertTrue(cookie.contains("; Path=/"), cookie);
        assertTrue(cookie.contains("; Max-Age=2592000"), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("iPad", server.session.pairedName);
        assertEquals("127.0.0.1", server.session.pairedAddress);
    }

    @Test
    void shouldLetADeviceInThatHasNoName() throws Exception {
        assertEquals(200, server.post("/api/session", "{\"pin\":\"2222\"}").statusCode());
        assertEquals("", server.session.pairedName);
    }

    @Test
    void shouldKnowAClientByItsCookieToo() throws Exception {
        var response =
                server.send(
                        server.request("/api/clock")
                                .header("Cookie", "other=x; micwise=listener-token"));

        assertEquals(200, response.statusCode());
    }

    @Test
    void shouldRefuseAWrongPin() throws Exception {
        HttpResponse<String> response = server.post("/api/session", "{\"pin\":\"0000\"}");

        assertEquals("This PIN is wrong.", assertProblem(401, response));
        assertEquals("Bearer", response.headers().firstValue("WWW-Authenticate").orElseThrow());
        assertTrue(response.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void shouldSayWhenToTryAgain() throws Exception {
        HttpResponse<String> response = server.post("/api/session", "{\"pin\":\"often\"}");

        assertEquals("Too many wrong PINs. Try again in 40 seconds.", assertProblem(429, response));
        assertEquals("40", response.headers().firstValue("Retry-After").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{}", "{\"pin\":null}", "{\"pin\":{}}", "x", "{} {}"})
    void shouldRefuseABodyThatIsNoPairing(String body) throws Exception {
        assertProblem(400, server.post("/api/session", body));
    }

    @Test
    void shouldSayWhereTheJsonIsWrong() throws Exception {
        assertEquals(
                "The JSON is not what is expected at /name: something is missing or mistyped.",
                assertProblem(400, server.post("/api/session", "{\"pin\":\"1111\",\"name\":[1]}")));
        assertEquals(
                "The body is not JSON: see line 2, column 1.",
                assertProblem(400, server.post("/api/session", "{\n!}")));
    }

    @Test
    void shouldRefuseABodyThatIsTooLong() throws Exception {
        String name = "x".repeat(1_024);

        assertEquals(
                "The body is longer than 1024 bytes.",
                assertProblem(
                        413, server.post("/api/session", "{\"name\":\"%s\"}".formatted(name))));
    }
}
