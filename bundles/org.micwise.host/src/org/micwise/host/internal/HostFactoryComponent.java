package org.micwise.host.internal;

import org.micwise.base.UserError;
import org.micwise.host.Host;
import org.micwise.host.HostFactory;
import org.micwise.host.HostOptions;
import org.micwise.session.Session;
import org.micwise.session.SessionFactory;
import org.micwise.session.SessionOptions;
import org.micwise.web.WebOptions;
import org.micwise.web.WebServer;

/** Starts the parts in their order: what can be refused at once comes first. */
public final class HostFactoryComponent implements HostFactory {

    private final SessionFactory sessions;

    public HostFactoryComponent(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Host start(HostOptions options) throws UserError {
        WebOptions webOptions = options.web();
        SessionOptions sessionOptions = options.session();
        WebServer web = WebServer.bind(webOptions);
        Session session = null;
        Host host = null;
        try {
            session = sessions.start(sessionOptions);
            web.serve(session);
            host = new RunningHost(session, web, webOptions.host(), options.discovery());
            return host;
        } finally {
            if (host == null) {
                web.close();
                if (session != null) {
                    session.close();
                }
            }
        }
    }
}
