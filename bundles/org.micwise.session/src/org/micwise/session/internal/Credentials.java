package org.micwise.session.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.micwise.base.UserError;

/**
 * The two PINs and the secret that tokens are signed with.
 *
 * @param operatorPin, listenerPin 4 to 12 digits, different
 * @param secret 32 random bytes
 */
record Credentials(String operatorPin, String listenerPin, byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PIN = "[0-9]{4,12}";
    private static final int SECRET_BYTES = 32;

    Credentials {
        if (!operatorPin.matches(PIN) || !listenerPin.matches(PIN)) {
            throw new IllegalArgumentException("A PIN has 4 to 12 digits.");
        }
        if (operatorPin.equals(listenerPin)) {
            throw new IllegalArgumentException(
                    "The operator's PIN and the listeners' PIN must differ.");
        }
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "The secret is not %d bytes.".formatted(SECRET_BYTES));
        }
    }

    /**
     * Reads what the data folder keeps, and makes up and keeps what it lacks. PINs that were asked
     * for count for this run, and are not kept.
     */
    static Credentials load(Path data, Optional<String> operatorPin, Optional<String> listenerPin)
            throws UserError {
        Credentials kept = kept(data.resolve("access.properties"));
        try {
            return new Credentials(
                    operatorPin.orElse(kept.operatorPin),
                    listenerPin.orElse(kept.listenerPin),
                    kept.secret);
        } catch (IllegalArgumentException e) {
            throw UserError.usage(
                    e.getMessage() + " Choose others with --operator-pin and --listener-pin.");
        }
    }

    private static Credentials kept(Path file) throws UserError {
        try {
            Properties kept = read(file);
            if (complete(kept)) {
                write(file, kept);
            }
            return new Credentials(
                    kept.getProperty("operatorPin"),
                    kept.getProperty("listenerPin"),
                    Base64.getDecoder().decode(kept.getProperty("secret")));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw UserError.failure(
                    "%s is damaged (%s). Delete it to get new PINs; all tablets must pair again."
                            .formatted(file, e.getMessage()),
                    e);
        } catch (IOException e) {
            throw UserError.failure("Cannot keep the PINs in %s: %s".formatted(file, e), e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return properties;
    }

    /** Makes up what is missing; returns whether anything was. */
    private static boolean complete(Properties kept) {
        int before = kept.size();
        kept.computeIfAbsent("secret", _ -> randomSecret());
        kept.computeIfAbsent("operatorPin", _ -> randomPinUnlike(kept.get("listenerPin")));
        kept.computeIfAbsent("listenerPin", _ -> randomPinUnlike(kept.get("operatorPin")));
        return kept.size() > before;
    }

    /** Never leaves half a file behind, nor one that others may read. */
    private static void write(Path file, Properties properties) throws IOException {
        Path half =
                Files.createTempFile(file.getParent(), "access", null, PrivateFile.attributes());
        try {
            try (Writer out = Files.newBufferedWriter(half)) {
                properties.store(
                        out, "PINs of this Mic-Wise, and the secret its tokens are signed with");
            }
            Files.move(
                    half,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String randomPinUnlike(Object other) {
        String pin;
        do {
            pin = "%06d".formatted(RANDOM.nextInt(1_000_000));
        } while (pin.equals(other));
        return pin;
    }

    private static String randomSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
