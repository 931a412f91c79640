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

/** Starts the parts in their order. */
public final class HostFactoryComponent implements HostFactory {

    private final SessionFactory sessions;

    public HostFactoryComponent(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Host start(HostOptions options) throws UserError {
        WebOptions web = options.web();
        SessionOptions sessionOptions = options.session();
        Session session = sessions.start(sessionOptions);
        try {
            return new RunningHost(session, WebServer.start(session, web), options);
        } catch (UserError | RuntimeException e) {
            session.close();
            throw e;
        }
    }
}
