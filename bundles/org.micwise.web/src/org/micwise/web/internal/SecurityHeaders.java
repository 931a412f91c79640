package org.micwise.web.internal;

import org.eclipse.jetty.server.Response;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data: blob:;"
                    + " style-src 'self' 'unsafe-inline'; media-src 'self' blob: mediastream:;"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private SecurityHeaders() {}

    static void put(Response response) {
        response.getHeaders()
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer")
                .put("Content-Security-Policy", POLICY);
    }
}
