package org.micwise.session.internal;

import org.micwise.base.UserError;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The two PINs and the secret that tokens are signed with.
 *
 * @param operatorPin, listenerPin 4 to 12 digits, different
 * @param secret 32 random bytes
 */
record Credentials(String operatorPin, String listenerPin, byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PIN = "\\d{4,12}";
    private static final int SECRET_BYTES = 32;

    Credentials {
        if (!operatorPin.matches(PIN) || !listenerPin.matches(PIN)) {
            throw new IllegalArgumentException("A PIN has 4 to 12 digits.");
        }
        if (operatorPin.equals(listenerPin)) {
            throw new IllegalArgumentException(
                    "The operator's PIN and the listeners' PIN must differ.");
        }
    }

    /**
     * Reads what the data folder keeps, and makes up and keeps what it lacks. PINs that were asked
     * for count for this run, and are not kept.
     */
    static Credentials load(Path data, Optional<String> operatorPin, Optional<String> listenerPin)
            throws UserError {
        Path file = data.resolve("access.properties");
        try {
            Properties kept = read(file);
            boolean complete = kept.size() == 3;
            kept.computeIfAbsent("secret", _ -> randomSecret());
            kept.computeIfAbsent("operatorPin", _ -> randomPin());
            kept.computeIfAbsent("listenerPin", _ -> randomPin());
            if (!complete) {
                write(file, kept);
            }
            return new Credentials(
                    operatorPin.orElse(kept.getProperty("operatorPin")),
                    listenerPin.orElse(kept.getProperty("listenerPin")),
                    Base64.getDecoder().decode(kept.getProperty("secret")));
        } catch (IllegalArgumentException e) {
            boolean asked = operatorPin.isPresent() || listenerPin.isPresent();
            throw asked
                    ? UserError.usage(e.getMessage())
                    : UserError.failure(
                            "%s is damaged: %s Delete it to get new PINs."
                                    .formatted(file, e.getMessage()));
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

    /** Never leaves half a file behind, nor one that others may read. */
    private static void write(Path file, Properties properties) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Path half = Files.createTempFile(file.getParent(), "access", null, ownerOnly);
        try (Writer out = Files.newBufferedWriter(half)) {
            properties.store(
                    out, "PINs of this Mic-Wise, and the secret its tokens are signed with");
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String randomPin() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    private static String randomSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
