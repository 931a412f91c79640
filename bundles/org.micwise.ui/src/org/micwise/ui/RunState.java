package org.micwise.ui;

import java.net.URI;
import org.micwise.session.Session;

/** How far the workbench is with the session that it shows. */
public sealed interface RunState {

    /**
     * The session is on its way.
     *
     * @param what happens just now
     */
    record Starting(String what) implements RunState {}

    /**
     * The session runs.
     *
     * @param url where tablets find it
     */
    record Running(Session session, URI url) implements RunState {}

    /**
     * The session could not start.
     *
     * @param message what happened, and what to do
     */
    record Failed(String message) implements RunState {}

    /** The session was ended. */
    record Stopped() implements RunState {}
}
