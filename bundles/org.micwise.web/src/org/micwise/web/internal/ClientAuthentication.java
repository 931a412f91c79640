package org.micwise.web.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.micwise.session.Access;
import org.micwise.session.Access.Client;

/** Finds out who asks: by bearer token, else by cookie. */
public final class ClientAuthentication {

    static final String COOKIE = "micwise";
    private static final String BEARER = "Bearer ";
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?");

    private final Access access;

    public ClientAuthentication(Access access) {
        this.access = access;
    }

    Optional<Client> client(Request request) {
        HttpField field = request.getHeaders().getField(HttpHeader.AUTHORIZATION);
        String header = field == null ? "" : field.getValue();
        boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return access.client(bearer ? header.substring(BEARER.length()).strip() : cookie(request));
    }

    private static String cookie(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * Whether a request comes from our own pages, or from no page at all. A browser names the
     * origin of the page that sends a request; another site must not act with our cookie, nor by a
     * name that it made point to this machine: where nobody has to pair, that name must be local.
     */
    boolean sameOrigin(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = String.valueOf(request.getHeaders().get(HttpHeader.HOST));
        boolean ours = origin == null || origin.replaceFirst("^https?://", "").equals(host);
        return ours && (!access.open() || LOOPBACK.matcher(host).matches());
    }
}
