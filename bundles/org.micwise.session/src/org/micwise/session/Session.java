package org.micwise.session;

import java.nio.file.Path;
import org.micwise.base.MeterReading;

/**
 * The running show. The workbench and the web server are equals here: what one changes, the other
 * sees.
 */
public interface Session extends AutoCloseable {

    /** Under which this host shows itself to others. */
    String name();

    /** Who may come in, and who is in. */
    Access access();

    /** The show as it is now. */
    ShowSnapshot show();

    /** The newest reading; silence before the first one. */
    MeterReading meters();

    HealthSnapshot health();

    ClockReading clock();

    /** Who hears what. */
    Listening listening();

    /** The show file. */
    Path showFile();

    /** The ring file. */
    Path ringFile();

    /**
     * Calls the listener at every change from now on, beginning with the state as it is.
     *
     * @return closing it ends the subscription
     */
    Subscription subscribe(SessionListener listener);

    /** Ends the session: listeners, media, analysis, capture (unless kept), show. */
    @Override
    void close();

    /** A subscription that can be ended. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
