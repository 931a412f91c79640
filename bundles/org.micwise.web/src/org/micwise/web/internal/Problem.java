package org.micwise.web.internal;

import org.eclipse.jetty.http.HttpStatus;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer that is an error, as RFC 9457 has it. */
final class Problem extends Exception {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final long retryAfterSeconds;

    private Problem(int status, String detail, long retryAfterSeconds) {
        super(detail, null, false, false);
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * @param detail one sentence for people
     */
    static Problem of(int status, String detail) {
        return new Problem(status, detail, 0);
    }

    static Problem tooManyTries(long retryAfterSeconds) {
        String detail =
                "Too many wrong PINs. Try again in %d seconds.".formatted(retryAfterSeconds);
        return new Problem(HttpStatus.TOO_MANY_REQUESTS_429, detail, retryAfterSeconds);
    }

    int status() {
        return status;
    }

    /** For the Retry-After header; 0 if there is none. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
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
