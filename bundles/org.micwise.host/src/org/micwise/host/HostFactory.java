package org.micwise.host;

import org.micwise.base.UserError;

/** OSGi service that starts hosts. */
public interface HostFactory {

    /**
     * Starts everything, and returns when audio flows and tablets can connect: after some seconds.
     *
     * @throws UserError if any of it cannot start; nothing is left running then
     */
    Host start(HostOptions options) throws UserError;
}
