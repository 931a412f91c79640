package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.session.Access.Client;
import org.micwise.session.Role;

class TokensTest {

    private final Tokens tokens = new Tokens(credentials("1111", "2222", (byte) 0));

    @ParameterizedTest
    @ValueSource(strings = {"Anna's iPad", "", "Bühne …", "a.b.c"})
    void shouldKnowItsOwnTokens(String name) {
        Client client = tokens.check(tokens.issue(name, Role.LISTENER)).orElseThrow();

        assertEquals(name, client.name());
        assertEquals(Role.LISTENER, client.role());
    }

    @Test
    void shouldKnowTheLongestName() {
        String name = "🎤".repeat(40);

        assertEquals(name, tokens.check(tokens.issue(name, Role.OPERATOR)).orElseThrow().name());
    }

    @Test
    void shouldTellClientsOfTheSameNameApart() {
        assertNotEquals(
                tokens.check(tokens.issue("iPad", Role.LISTENER)).orElseThrow().id(),
                tokens.check(tokens.issue("iPad", Role.LISTENER)).orElseThrow().id());
    }

    @Test
    void shouldStillKnowATokenAfterARestart() {
        String token = tokens.issue("iPad", Role.LISTENER);

        assertTrue(new Tokens(credentials("1111", "2222", (byte) 0)).check(token).isPresent());
    }

    @Test
    void shouldLockOutThoseWhoCameInByAPinThatHasChanged() {
        Tokens changed = new Tokens(credentials("9999", "2222", (byte) 0));

        assertTrue(changed.check(tokens.issue("iPad", Role.OPERATOR)).isEmpty());
        assertTrue(changed.check(tokens.issue("iPad", Role.LISTENER)).isPresent());
    }

    @Test
    void shouldNotKnowTheTokensOfAnotherHostWithTheSamePins() {
        Tokens other = new Tokens(credentials("1111", "2222", (byte) 1));

        assertTrue(other.check(tokens.issue("iPad", Role.OPERATOR)).isEmpty());
    }

    @Test
    void shouldNotLetAListenerMakeItselfAnOperator() {
        String token = tokens.issue("iPad", Role.LISTENER);

        assertTrue(tokens.check(token.replace("LISTENER", "OPERATOR")).isEmpty());
    }

    @Test
    void shouldRefuseATokenOfWhichAnyCharacterWasChanged() {
        String token = tokens.issue("iPad", Role.LISTENER);
        // but for the last one, of which Base64 leaves two bits unused
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertEquals(Optional.empty(), tokens.check(changed), changed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "...",
                "....",
                "a.LISTENER.b.c",
                "a.KING.b.c",
                "a.LISTENER.b.",
                "LISTENER",
                "a.LISTENER.!.!",
                "\u0000"
            })
    void shouldRefuseGarbage(String token) {
        assertTrue(tokens.check(token).isEmpty());
    }

    @Test
    void shouldRefuseWhatIsTooLongWithoutLookingAtIt() {
        assertTrue(tokens.check("a.".repeat(1_000_000)).isEmpty());
        assertTrue(tokens.check(tokens.issue("x".repeat(400), Role.LISTENER)).isEmpty());
    }

    private static Credentials credentials(String operatorPin, String listenerPin, byte seed) {
        byte[] secret = new byte[32];
        secret[0] = seed;
        return new Credentials(operatorPin, listenerPin, secret);
    }
}
