package org.micwise.web.internal;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.micwise.session.Access.Client;
import org.micwise.session.Listening;
import org.micwise.session.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds the endpoint of a request, lets in who may call it, and turns failures into problems. */
public final class ApiHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);
    private static final String SECURITY_POLICY =
            "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data: blob:;"
                    + " style-src 'self' 'unsafe-inline'; media-src 'self' blob: mediastream:;"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final List<Route> routes;
    private final ClientAuthentication authentication;
    private final StaticFiles files = new StaticFiles();

    public ApiHandler(List<Route> routes, ClientAuthentication authentication) {
        this.routes = routes;
        this.authentication = authentication;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders()
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer")
                .put("Content-Security-Policy", SECURITY_POLICY);
        String path = Request.getPathInContext(request);
        Exchange exchange = new Exchange(request, response, callback, null, Map.of());
        try {
            if (path.startsWith("/api/") || path.equals("/metrics")) {
                response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
                call(exchange, path);
            } else {
                files.serve(exchange, path);
            }
        } catch (Exception e) {
            exchange.problem(problem(path, e));
        }
        return true;
    }

    private void call(Exchange exchange, String path) throws Exception {
        boolean pathKnown = false;
        for (Route route : routes) {
            Optional<Map<String, String>> values = route.match(path);
            pathKnown |= values.isPresent();
            if (values.isPresent() && route.method().equals(exchange.request().getMethod())) {
                Client client = admit(exchange.request(), route.role());
                route.endpoint()
                        .handle(
                                new Exchange(
                                        exchange.request(),
                                        exchange.response(),
                                        exchange.callback(),
                                        client,
                                        values.get()));
                return;
            }
        }
        throw pathKnown
                ? Problem.of(HttpStatus.METHOD_NOT_ALLOWED_405, "This cannot be done here.")
                : Problem.of(HttpStatus.NOT_FOUND_404, "There is nothing at " + path + ".");
    }

    private Client admit(Request request, Role needed) throws Problem {
        if (!authentication.sameOrigin(request)) {
            throw Problem.of(HttpStatus.FORBIDDEN_403, "Another site may not act in your name.");
        }
        if (needed == null) {
            return null;
        }
        Client client =
                authentication
                        .client(request)
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                HttpStatus.UNAUTHORIZED_401,
                                                "Pair first: POST /api/session with a PIN."));
        if (client.role().compareTo(needed) < 0) {
            throw Problem.of(HttpStatus.FORBIDDEN_403, "Only an operator may do this.");
        }
        return client;
    }

    private static Problem problem(String path, Throwable e) {
        return switch (e) {
            case Problem problem -> problem;
            case Listening.Refused refused -> Problem.of(refused.status(), refused.getMessage());
            case ExecutionException wrapped -> problem(path, wrapped.getCause());
            case CompletionException wrapped -> problem(path, wrapped.getCause());
            default -> {
                LOG.error("{} failed", path, e);
                yield Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR_500,
                        "Mic-Wise failed here; its log says more.");
            }
        };
    }
}
