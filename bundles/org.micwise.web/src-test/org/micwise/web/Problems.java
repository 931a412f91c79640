package org.micwise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/** Checks what every error has in common. */
public final class Problems {

    private Problems() {}

    /** Returns the sentence for people. */
    public static String assertProblem(int status, HttpResponse<String> response)
            throws IOException {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json", response.headers().firstValue("Content-Type").get());
        JsonNode problem = TestServer.json(response);
        assertEquals(status, problem.get("status").asInt());
        assertEquals("about:blank", problem.get("type").asText());
        assertFalse(problem.get("title").asText().isBlank());
        assertSaysNothingOfTheInside(response.body());
        return problem.get("detail").asText();
    }

    /** No class, no stack trace, no server software. */
    public static void assertSaysNothingOfTheInside(String answer) {
        for (String word : new String[] {"org.", "java.", "Exception", "jetty", "Jetty", "\tat "}) {
            assertFalse(answer.contains(word), word + " in " + answer);
        }
    }
}
