package org.micwise.web.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.micwise.session.Access;
import org.micwise.session.Access.Admission;

/** {@code /api/session}: a PIN for a token. */
final class PairingResource {

    private static final int MAX_BODY_BYTES = 1_024;
    private static final Duration COOKIE_AGE = Duration.ofDays(30);

    private final Access access;
    private final boolean tls;

    PairingResource(Access access, boolean tls) {
        this.access = access;
        this.tls = tls;
    }

    List<Route> routes() {
        return List.of(new Route("POST", "/api/session", null, this::pair));
    }

    private record Pairing(String pin, String name) {}

    private void pair(Exchange exchange) throws Problem, IOException {
        Pairing pairing = Json.read(exchange.body(MAX_BODY_BYTES), Pairing.class);
        if (pairing.pin() == null) {
            throw Problem.of(HttpStatus.BAD_REQUEST_400, "The pin is missing.");
        }
        String name = pairing.name() == null ? "" : pairing.name();
        String address = Request.getRemoteAddr(exchange.request());
        switch (access.pair(pairing.pin(), name, address)) {
            case Admission.Admitted(String token, var role) -> {
                Response.addCookie(exchange.response(), cookie(token));
                exchange.json(HttpStatus.OK_200, Map.of("token", token, "role", role));
            }
            case Admission.WrongPin() -> throw Problem.unauthorised("This PIN is wrong.");
            case Admission.TooManyTries(long seconds) -> throw Problem.tooManyTries(seconds);
        }
    }

    private HttpCookie cookie(String token) {
        return HttpCookie.build(ClientAuthentication.COOKIE, token)
                .path("/")
                .httpOnly(true)
                .secure(tls)
                .sameSite(HttpCookie.SameSite.STRICT)
                .maxAge(COOKIE_AGE.toSeconds())
                .build();
    }
}
