package org.micwise.web.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.micwise.session.Access.Client;
import org.micwise.session.Role;

/** Finds the endpoint of a request, and lets in who may call it. */
public final class ApiHandler extends Handler.Abstract {

    private final List<Route> routes;
    private final ClientAuthentication authentication;
    private final StaticFiles files = new StaticFiles();

    public ApiHandler(List<Route> routes, ClientAuthentication authentication) {
        this.routes = routes;
        this.authentication = authentication;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.put(response);
        String path = Request.getPathInContext(request);
        Exchange exchange = new Exchange(request, response, callback, null, Map.of());
        try {
            if (path.startsWith("/api/") || path.equals("/metrics")) {
                exchange.with(HttpHeader.CACHE_CONTROL, "no-store");
                call(exchange, path);
            } else {
                files.serve(exchange, path);
            }
        } catch (Exception e) {
            exchange.failed(e);
        }
        return true;
    }

    private void call(Exchange exchange, String path) throws Exception {
        String method = exchange.request().getMethod();
        // whoever may read may ask what reading would answer; the body is left out by Jetty
        String wanted = HttpMethod.HEAD.is(method) ? HttpMethod.GET.asString() : method;
        TreeSet<String> possible = new TreeSet<>();
        for (Route route : routes) {
            Map<String, String> values = route.match(path).orElse(null);
            if (values != null && route.method().equals(wanted)) {
                Client client = admit(exchange.request(), route.role());
                route.endpoint().handle(exchange.of(client, values));
                return;
            }
            if (values != null) {
                possible.add(route.method());
            }
        }
        throw possible.isEmpty()
                ? Problem.notFound(path)
                : Problem.methodNotAllowed(method, String.join(", ", possible));
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
                        .orElseThrow(() ->
                                Problem.unauthorised("Pair first: POST /api/session with a PIN."));
        if (client.role().compareTo(needed) < 0) {
            throw Problem.of(HttpStatus.FORBIDDEN_403, "Only an operator may do this.");
        }
        return client;
    }
}
