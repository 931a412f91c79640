package org.micwise.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Who hears what. Each listener has an own mix, and no one else can touch it. */
public interface Listening {

    /**
     * Opens a WebRTC session.
     *
     * @param owner id of the client
     * @param offer SDP
     * @return completes within seconds, exceptionally with a {@link Refused} if it cannot be
     */
    CompletableFuture<Opened> open(String owner, String offer);

    /**
     * Changes what is heard, within a tenth of a second and without renegotiation.
     *
     * @param channels each at most once
     * @param mode what is allowed
     * @return completes when it is done; fails with a {@link Refused} if there is no such session,
     *     it is not the owner's, or a channel is unknown
     */
    CompletableFuture<Void> mix(String id, String owner, List<MixChannel> channels, MixMode mode);

    /**
     * Ends a session.
     *
     * @throws Refused if there is no such session, or it is not the owner's
     */
    void close(String id, String owner) throws Refused;

    /** How many channels a listener hears at once. */
    enum MixMode {
        /** One at most. */
        SOLO,
        /** Any number. */
        MIX
    }

    /** An open session and the SDP answer to its offer. */
    record Opened(String id, String answer) {}

    /** Why it cannot be, with the HTTP status that says so. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        public Refused(int status, String reason) {
            super(reason);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
