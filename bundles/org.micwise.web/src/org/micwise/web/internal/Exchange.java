package org.micwise.web.internal;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.micwise.session.Access.Client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * One request, its answer, and who asks. An endpoint answers exactly once.
 *
 * @param client null where none is needed
 * @param path values of the placeholders in the route
 */
record Exchange(
        Request request,
        Response response,
        Callback callback,
        Client client,
        Map<String, String> path) {

    /**
     * The body.
     *
     * @throws Problem 413 if it is longer than allowed
     */
    byte[] body(int maxBytes) throws Problem, IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] body = in.readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                throw Problem.of(
                        HttpStatus.PAYLOAD_TOO_LARGE_413,
                        "The body is longer than %d bytes.".formatted(maxBytes));
            }
            return body;
        }
    }

    String header(HttpHeader header) {
        return request.getHeaders().get(header);
    }

    Exchange with(HttpHeader header, String value) {
        response.getHeaders().put(header, value);
        return this;
    }

    void json(int status, Object value) {
        send(status, "application/json", Json.write(value));
    }

    void send(int status, String contentType, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        Content.Sink.write(response, true, text, callback);
    }

    void noContent() {
        response.setStatus(HttpStatus.NO_CONTENT_204);
        callback.succeeded();
    }

    void problem(Problem problem) {
        if (problem.retryAfterSeconds() > 0) {
            with(HttpHeader.RETRY_AFTER, String.valueOf(problem.retryAfterSeconds()));
        }
        send(problem.status(), Problem.CONTENT_TYPE, Json.write(problem.body()));
    }
}
