package org.micwise.web.internal;

import java.util.List;
import java.util.stream.Stream;
import org.micwise.session.Session;

/** Every call of the API. openapi.json describes the same, which a test checks. */
public final class Routes {

    private Routes() {}

    public static List<Route> of(
            Session session, ClientAuthentication authentication, boolean tls) {
        return Stream.of(
                        new PairingResource(session.access(), tls).routes(),
                        new StatusResource(session, authentication).routes(),
                        new ShowResource(session).routes(),
                        new ListenResource(session.listening()).routes())
                .flatMap(List::stream)
                .toList();
    }
}
