package org.micwise.session.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.micwise.session.Access;
import org.micwise.session.Role;

/** Lets in whoever knows a PIN. */
final class PinAccess implements Access {

    private static final int MAX_NAME_LENGTH = 40;
    private static final Client ANYBODY = new Client("anybody", "no authentication", Role.OPERATOR);

    private final Credentials credentials;
    private final Tokens tokens;
    private final boolean required;
    private final WrongTries wrongTries;

    /**
     * @param required false lets everybody in as operator
     */
    PinAccess(Credentials credentials, boolean required, LongSupplier nanoClock) {
        this.wrongTries = new WrongTries(nanoClock);
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
        boolean operator = same(pin, credentials.operatorPin());
        boolean listener = same(pin, credentials.listenerPin());
        long waitSeconds = wrongTries.attempt(remoteAddress, () -> operator || listener);
        if (waitSeconds != 0) {
            return waitSeconds > 0
                    ? new Admission.TooManyTries(waitSeconds)
                    : new Admission.WrongPin();
        }
        Role role = operator ? Role.OPERATOR : Role.LISTENER;
        return new Admission.Admitted(tokens.issue(shortName(name), role), role);
    }

    /** Names stand in logs and on screens: on one line, and not for ever. */
    private static String shortName(String name) {
        String line = name.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePoints()
                .limit(MAX_NAME_LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public Optional<Client> client(String token) {
        Optional<Client> paired = tokens.check(token);
        return required
                ? paired
                : paired.map(client -> new Client(client.id(), client.name(), Role.OPERATOR))
                        .or(() -> Optional.of(ANYBODY));
    }

    /** In constant time, so that no one can feel the way to the PIN digit by digit. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
