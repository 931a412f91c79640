package org.micwise.media.peer;

import org.micwise.media.sound.AudioOut;

/**
 * One listener's connection. {@link #push} belongs to one thread, and may be called while connected
 * only; the other methods may be called by any thread, one at a time.
 */
public interface Peer extends AudioOut {

    /**
     * Takes the listener's offer. Waits at most seven seconds.
     *
     * @return the answer, all candidates included
     * @throws RefusedException if the library does not accept the offer, or takes too long
     */
    String answer(Offer offer) throws RefusedException, InterruptedException;

    /** Lets go of everything. Nothing may be called afterwards, nor be running any more. */
    void close();
}
