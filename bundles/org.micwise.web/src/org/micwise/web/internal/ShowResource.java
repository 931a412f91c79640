package org.micwise.web.internal;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.micwise.session.Role;
import org.micwise.session.Session;
import org.micwise.session.ShowSnapshot;

import java.util.List;

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
        String tag = "\"" + show.revision() + "\"";
        exchange.with(HttpHeader.ETAG, tag);
        if (tag.equals(exchange.header(HttpHeader.IF_NONE_MATCH))) {
            exchange.response().setStatus(HttpStatus.NOT_MODIFIED_304);
            exchange.callback().succeeded();
        } else {
            exchange.json(HttpStatus.OK_200, show);
        }
    }
}
