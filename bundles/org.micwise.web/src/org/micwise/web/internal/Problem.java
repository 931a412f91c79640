package org.micwise.web.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** An answer that is an error, as RFC 9457 has it. */
final class Problem extends Exception {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<HttpHeader, String> headers = new EnumMap<>(HttpHeader.class);

    private Problem(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    /**
     * @param detail one sentence for people
     */
    static Problem of(int status, String detail) {
        return new Problem(status, detail);
    }

    static Problem tooManyTries(long retryAfterSeconds) {
        String detail =
                "Too many wrong PINs. Try again in %d seconds.".formatted(retryAfterSeconds);
        return new Problem(HttpStatus.TOO_MANY_REQUESTS_429, detail)
                .with(HttpHeader.RETRY_AFTER, String.valueOf(retryAfterSeconds));
    }

    /** Names the scheme, as every 401 must. */
    static Problem unauthorised(String detail) {
        return new Problem(HttpStatus.UNAUTHORIZED_401, detail)
                .with(HttpHeader.WWW_AUTHENTICATE, "Bearer");
    }

    /**
     * @param methods those that are possible, separated by commas
     */
    static Problem methodNotAllowed(String method, String methods) {
        String detail = "%s is not possible here, only %s.".formatted(method, methods);
        return new Problem(HttpStatus.METHOD_NOT_ALLOWED_405, detail)
                .with(HttpHeader.ALLOW, methods);
    }

    static Problem notFound(String path) {
        return new Problem(HttpStatus.NOT_FOUND_404, "There is nothing at " + path + ".");
    }

    Problem with(HttpHeader header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    /** What the answer has to say beside its body. */
    Map<HttpHeader, String> headers() {
        return headers;
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", HttpStatus.getMessage(status));
        body.put("status", status);
        body.put("detail", getMessage());
        return body;
    }
}
