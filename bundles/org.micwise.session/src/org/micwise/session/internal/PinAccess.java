package org.micwise.session.internal;

import org.micwise.session.Access;
import org.micwise.session.Role;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets in whoever knows a PIN. */
final class PinAccess implements Access {

    private static final int MAX_NAME_LENGTH = 40;
    private static final Client ANYBODY = new Client("anybody", "no authentication", Role.OPERATOR);

    private final Credentials credentials;
    private final Tokens tokens;
    private final boolean required;
    private final WrongTries wrongTries = new WrongTries(System::nanoTime);

    /**
     * @param required false lets everybody in as operator
     */
    PinAccess(Credentials credentials, boolean required) {
        this.credentials = credentials;
        this.tokens = new Tokens(credentials);
        this.required = required;
    }

    @Override
    public boolean open() {
        return !required;
    }

    @Override
    public String operatorPin() {
        return credentials.operatorPin();
    }

    @Override
    public String listenerPin() {
        return credentials.listenerPin();
    }

    @Override
    public Admission pair(String pin, String name, String remoteAddress) {
        long waitSeconds = wrongTries.waitSeconds(remoteAddress);
        if (waitSeconds > 0) {
            return new Admission.TooManyTries(waitSeconds);
        }
        boolean operator = same(pin, credentials.operatorPin());
        boolean listener = same(pin, credentials.listenerPin());
        if (!operator && !listener) {
            wrongTries.wrong(remoteAddress);
            return new Admission.WrongPin();
        }
        wrongTries.right(remoteAddress);
        Role role = operator ? Role.OPERATOR : Role.LISTENER;
        String shortName = name.strip();
        shortName = shortName.substring(0, Math.min(shortName.length(), MAX_NAME_LENGTH));
        return new Admission.Admitted(tokens.issue(shortName, role), role);
    }

    @Override
    public Optional<Client> client(String token) {
        Optional<Client> paired = tokens.check(token);
        return paired.isPresent() || required ? paired : Optional.of(ANYBODY);
    }

    /** In constant time, so that no one can feel the way to the PIN digit by digit. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
