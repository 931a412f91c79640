package org.micwise.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.micwise.session.Access.Client;
import org.micwise.session.Listening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    /** The same, for an endpoint. */
    Exchange of(Client who, Map<String, String> values) {
        return new Exchange(request, response, callback, who, values);
    }

    /**
     * The body.
     *
     * @throws Problem 413 if it is longer than allowed
     */
    byte[] body(int maxBytes) throws Problem, IOException {
        if (request.getLength() <= maxBytes) {
            InputStream in = Content.Source.asInputStream(request);
            byte[] body = in.readNBytes(maxBytes + 1);
            if (body.length <= maxBytes) {
                return body;
            }
        }
        throw Problem.of(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "The body is longer than %d bytes.".formatted(maxBytes));
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

    /** An answer without a body. */
    void empty(int status) {
        response.setStatus(status);
        callback.succeeded();
    }

    void problem(Problem problem) {
        problem.headers().forEach(this::with);
        send(problem.status(), Problem.CONTENT_TYPE, Json.write(problem.body()));
    }

    /** Answers with what went wrong, as far as it is the caller's business. */
    void failed(Throwable e) {
        switch (e) {
            case Problem problem -> problem(problem);
            case Listening.Refused refused ->
                    problem(Problem.of(refused.status(), refused.getMessage()));
            case ExecutionException wrapped -> failed(wrapped.getCause());
            case CompletionException wrapped -> failed(wrapped.getCause());
            case HttpException malformed ->
                    problem(Problem.of(malformed.getCode(), "The request is not understood."));
            case EofException _ -> {
                LOG.debug("{} has gone before its answer", request, e);
                callback.failed(e);
            }
            default -> {
                LOG.error("{} {} failed", request.getMethod(), request.getHttpURI(), e);
                problem(
                        Problem.of(
                                HttpStatus.INTERNAL_SERVER_ERROR_500,
                                "Mic-Wise failed here; its log says more."));
            }
        }
    }
}
