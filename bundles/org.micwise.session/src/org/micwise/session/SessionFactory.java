package org.micwise.session;

import org.micwise.base.UserError;

/** OSGi service that starts sessions. */
public interface SessionFactory {

    /**
     * Opens the show, starts capture, analysis and media, and returns when audio arrives.
     *
     * @throws UserError if any of it cannot be; nothing is left running then
     */
    Session start(SessionOptions options) throws UserError;
}
