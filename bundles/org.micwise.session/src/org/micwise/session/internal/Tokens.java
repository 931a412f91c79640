package org.micwise.session.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.micwise.session.Access.Client;
import org.micwise.session.Role;

/**
 * Signs and checks the tokens of paired clients. A token carries who it is for and a signature
 * (HMAC-SHA-256), so that tablets stay paired when the host is started anew; the key depends on the
 * PIN, so that a changed PIN locks out whoever came in with the old one.
 */
final class Tokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 12;
    private static final int MAX_LENGTH = 512;

    private final SecureRandom random = new SecureRandom();
    private final Map<Role, byte[]> keys = new EnumMap<>(Role.class);

    Tokens(Credentials credentials) {
        keys.put(Role.OPERATOR, sign(credentials.secret(), "operator" + credentials.operatorPin()));
        keys.put(Role.LISTENER, sign(credentials.secret(), "listener" + credentials.listenerPin()));
    }

    String issue(String name, Role role) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String body = encode(id) + "." + role + "." + encode(name.getBytes(StandardCharsets.UTF_8));
        return body + "." + encode(sign(keys.get(role), body));
    }

    /** The client a token was issued to; empty for anything that was not issued here. */
    Optional<Client> check(String token) {
        int end = token.length() > MAX_LENGTH ? -1 : token.lastIndexOf('.');
        String[] parts = end < 0 ? new String[0] : token.substring(0, end).split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Role role = Role.valueOf(parts[1]);
            byte[] signature = sign(keys.get(role), token.substring(0, end));
            byte[] claimed = Base64.getUrlDecoder().decode(token.substring(end + 1));
            if (!MessageDigest.isEqual(signature, claimed)) {
                return Optional.empty();
            }
            String name =
                    new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
            return Optional.of(new Client(parts[0], name, role));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sign(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
