package org.micwise.media.peer;

/** Makes connections. Any thread. */
public interface Peers {

    /** A new connection, waiting for its offer. */
    Peer create(PeerEvents events);

    /** Version of the library behind it. */
    String version();

    /** Lets go of the library. All peers must have been closed. */
    void close();
}
