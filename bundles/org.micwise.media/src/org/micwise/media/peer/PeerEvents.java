package org.micwise.media.peer;

import org.micwise.media.protocol.ListenerState;

/** What a {@link Peer} tells its owner, on a thread of the library: must not block. */
public interface PeerEvents {

    /** The connection has changed. */
    void stateChanged(ListenerState state);
}
