package org.micwise.workbench.internal;

import java.net.URI;
import org.micwise.base.UserError;
import org.micwise.session.Session;

/** Starts what the workbench shows. */
@FunctionalInterface
public interface SessionStarter {

    /**
     * Starts a session and returns when audio arrives, seconds later.
     *
     * @throws UserError if it cannot be; nothing is left running then
     */
    Started start() throws UserError;

    /**
     * A session that runs.
     *
     * @param url where tablets find it
     * @param end ends it, and all that was started with it
     */
    record Started(Session session, URI url, Runnable end) {}
}
