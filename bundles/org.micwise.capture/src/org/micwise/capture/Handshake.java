package org.micwise.capture;

import java.io.PrintStream;
import org.micwise.base.UserError;

/**
 * The one line on stdout that tells the host how the start went. Afterwards stdout is closed and
 * never used again, so that a host that has died, or does not read, can neither end nor block us.
 */
final class Handshake {

    private final PrintStream out;
    private boolean done;

    Handshake(PrintStream out) {
        this.out = out;
    }

    /** Audio flows into the ring. */
    void started() {
        say("started");
    }

    /**
     * The start failed.
     *
     * @return false if the host has been told before how the start went; then nothing is said
     */
    boolean failed(UserError error) {
        return say("failed " + error.exitCode() + " " + error.getMessage());
    }

    private synchronized boolean say(String line) {
        boolean first = !done;
        if (first) {
            done = true;
            // a PrintStream throws nothing; if nobody listens, there is nobody to tell
            out.println(line);
            out.close();
        }
        return first;
    }
}
