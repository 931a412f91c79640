package org.micwise.session;

import java.util.Optional;

/** Who may come in, and who is in. Tokens and PINs are compared in constant time. */
public interface Access {

    /** Whether everybody is in without pairing. */
    boolean open();

    /** PIN that makes an operator. */
    String operatorPin();

    /** PIN that makes a listener. */
    String listenerPin();

    /**
     * Lets a client in.
     *
     * @param pin what was typed
     * @param name what the device calls itself; cut to 40 characters
     * @param remoteAddress where it comes from: wrong tries are counted by it
     */
    Admission pair(String pin, String name, String remoteAddress);

    /** The client that a token belongs to. */
    Optional<Client> client(String token);

    /** Answer to {@link #pair}. */
    sealed interface Admission {
        /** Welcome. */
        record Admitted(String token, Role role) implements Admission {}

        /** Neither PIN. */
        record WrongPin() implements Admission {}

        /**
         * Too many wrong tries from there.
         *
         * @param retryAfterSeconds when the next one counts
         */
        record TooManyTries(long retryAfterSeconds) implements Admission {}
    }

    /**
     * Somebody who is in.
     *
     * @param id tells this client from every other; no secret
     */
    record Client(String id, String name, Role role) {}
}
