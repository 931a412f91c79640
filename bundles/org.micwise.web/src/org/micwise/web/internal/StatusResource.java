package org.micwise.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Role;
import org.micwise.session.Session;

/** How it is, what time it is, and what there is to call. */
final class StatusResource {

    private final Session session;
    private final ClientAuthentication authentication;

    StatusResource(Session session, ClientAuthentication authentication) {
        this.session = session;
        this.authentication = authentication;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/api/health", null, this::health),
                new Route("GET", "/api/clock", Role.LISTENER, this::clock),
                new Route("GET", LiveHub.PATH, null, StatusResource::notUpgraded),
                new Route("GET", "/api/openapi.json", null, StatusResource::openApi));
    }

    /** Anybody may ask whether it works; what exactly is going on, only who is in. */
    private void health(Exchange exchange) {
        HealthSnapshot health = session.health();
        boolean paired = authentication.client(exchange.request()).isPresent();
        exchange.json(
                HttpStatus.OK_200,
                paired ? health : Map.of("status", health.status(), "version", health.version()));
    }

    private void clock(Exchange exchange) {
        exchange.json(HttpStatus.OK_200, session.clock());
    }

    /** Those who ask for a WebSocket never come here. */
    private static void notUpgraded(Exchange exchange) throws Problem {
        throw Problem.of(HttpStatus.UPGRADE_REQUIRED_426, "Open this address as a WebSocket.")
                .with(HttpHeader.UPGRADE, "websocket")
                .with(HttpHeader.CONNECTION, "upgrade");
    }

    private static void openApi(Exchange exchange) throws IOException {
        try (InputStream in = Routes.class.getResourceAsStream("openapi.json")) {
            String description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            exchange.send(HttpStatus.OK_200, "application/json", description);
        }
    }
}
