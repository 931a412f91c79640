package org.micwise.web.internal;

import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty itself refuses, such as a header that is too long, is a problem like any other. It
 * says no more than that: neither what was thrown, nor where.
 */
public final class ProblemErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String detail =
                switch (status) {
                    case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                            "The headers of the request are too long.";
                    case HttpStatus.URI_TOO_LONG_414 -> "The address is too long.";
                    default ->
                            status >= HttpStatus.INTERNAL_SERVER_ERROR_500
                                    ? "Mic-Wise failed here; its log says more."
                                    : "The request is not understood.";
                };
        SecurityHeaders.put(response);
        new Exchange(request, response, callback, null, Map.of())
                .problem(Problem.of(status, detail));
        return true;
    }
}
