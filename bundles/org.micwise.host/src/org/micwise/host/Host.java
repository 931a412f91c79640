package org.micwise.host;

import java.net.URI;
import org.micwise.session.Session;

/** A running session with its web server. */
public interface Host extends AutoCloseable {

    Session session();

    /** Where tablets find the web remote. */
    URI url();

    /** Stops everything, within 5 s. */
    @Override
    void close();
}
