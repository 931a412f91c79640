package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.micwise.web.Problems.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

/** The files are those of src-test/www. */
class StaticFilesTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws UserError {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldServeTheWebRemoteToAnybody() throws Exception {
        HttpResponse<String> response = server.get("/");

        assertEquals(200, response.statusCode());
        assertEquals(
                "text/html; charset=utf-8", response.headers().firstValue("Content-Type").get());
        assertEquals("no-cache", response.headers().firstValue("Cache-Control").get());
        assertTrue(response.body().contains("<html"));
        assertEquals(response.body(), server.get("/index.html").body());
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/test-a1b2.js, text/javascript; charset=utf-8",
        "/assets/test-a1b2.css, text/css; charset=utf-8"
    })
    void shouldLetBrowsersKeepWhatNeverChanges(String path, String type) throws Exception {
        HttpResponse<String> response = server.get(path);

        assertEquals(200, response.statusCode());
        assertEquals(type, response.headers().firstValue("Content-Type").get());
        assertEquals(
                "public, max-age=31536000, immutable",
                response.headers().firstValue("Cache-Control").get());
    }

    @Test
    void shouldAnswerHeadWithoutTheFile() throws Exception {
        HttpResponse<String> response = server.send(server.request("/").HEAD());

        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing.html",
                "/assets",
                "/assets/",
                "/index.html/",
                "/api",
                "/.hidden.html",
                "/secret.class",
                "/WebServer.class",
                "/favicon"
            })
    void shouldHaveNothingElse(String path) throws Exception {
        assertEquals("There is nothing at " + path + ".", assertProblem(404, server.get(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../org/micwise/web/internal/openapi.json",
                "/assets/../../org/micwise/web/internal/openapi.json",
                "/%2e%2e/org/micwise/web/internal/openapi.json",
                "/..%2forg/micwise/web/internal/openapi.json",
                "/..%5corg%5cmicwise%5cweb%5cinternal%5copenapi.json",
                "/assets/..;/..;/org/micwise/web/internal/openapi.json",
                "//org/micwise/web/internal/openapi.json",
                "/assets//test-a1b2.js",
                "/assets/test-a1b2.js%00.html"
            })
    void shouldLetNobodyOutOfItsFolder(String path) throws Exception {
        String answer = server.raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1");

        assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
        assertFalse(answer.contains("openapi\":"), answer);
    }

    @Test
    void shouldOnlyRead() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/index.html").POST(BodyPublishers.ofString("x")));

        assertEquals("POST is not possible here, only GET, HEAD.", assertProblem(405, response));
        assertEquals("GET, HEAD", response.headers().firstValue("Allow").get());
    }
}
