package org.micwise.show;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Makes the identifiers of channels, scenes and events: a letter and eleven letters or digits, such
 * as {@code c7k2m9x4q0ta}. Short enough to type, never to be taken for a number, and with 59 random
 * bits no two of a show will meet. Thread-safe.
 */
public final class Ids {
    // Crockford's base 32: no i, l, o, u, so that nothing is misread aloud or spells a word.
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int FIRST_LETTER = 10;
    private static final int LENGTH = 12;

    private final RandomGenerator random;

    /** Identifiers that nobody can guess. */
    public Ids() {
        this(new SecureRandom());
    }

    /**
     * Identifiers from a generator of the caller's, for tests that must repeat.
     *
     * @param random thread-safe if this object is to be
     */
    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** Returns an identifier that was not given out before. */
    public String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        id.append(ALPHABET.charAt(random.nextInt(FIRST_LETTER, ALPHABET.length())));
        while (id.length() < LENGTH) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
