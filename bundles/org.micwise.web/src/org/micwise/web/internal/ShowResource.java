package org.micwise.web.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.micwise.session.Role;
import org.micwise.session.Session;
import org.micwise.session.ShowSnapshot;

/** {@code /api/show}: the show as it is. */
final class ShowResource {

    private final Session session;

    ShowResource(Session session) {
        this.session = session;
    }

    List<Route> routes() {
        return List.of(new Route("GET", "/api/show", Role.LISTENER, this::show));
    }

    private void show(Exchange exchange) {
        ShowSnapshot show = session.show();
        String json = Json.write(show);
        String tag = tag(show, json);
        exchange.with(HttpHeader.ETAG, tag);
        if (matches(exchange.header(HttpHeader.IF_NONE_MATCH), tag)) {
            exchange.empty(HttpStatus.NOT_MODIFIED_304);
        } else {
            exchange.send(HttpStatus.OK_200, "application/json", json);
        }
    }

    /** Not by the revision alone: another show, or another run, has the same ones. */
    private static String tag(ShowSnapshot show, String json) {
        return "\"%d-%08x\"".formatted(show.revision(), json.hashCode());
    }

    private static boolean matches(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
