package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.session.Access.Admission;
import org.micwise.session.Access.Client;
import org.micwise.session.Role;

class PinAccessTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Credentials credentials = new Credentials("1111", "2222", new byte[32]);
    private final PinAccess access = new PinAccess(credentials, true, nanos::get);

    @ParameterizedTest
    @CsvSource({"1111, OPERATOR", "2222, LISTENER"})
    void shouldGiveTheRoleOfThePin(String pin, Role role) {
        var admitted = assertInstanceOf(Admission.Admitted.class, pair(pin));

        assertEquals(role, admitted.role());
        Client client = access.client(admitted.token()).orElseThrow();
        assertEquals(role, client.role());
        assertEquals("iPad", client.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "111", "11111", "3333", "1111 ", "2222\n"})
    void shouldRefuseEveryOtherPin(String pin) {
        assertEquals(new Admission.WrongPin(), pair(pin));
    }

    @Test
    void shouldMakeAGuesserWait() {
        for (int i = 0; i < WrongTries.FREE; i++) {
            pair("0000");
        }

        assertEquals(new Admission.TooManyTries(5), pair("1111"));
        nanos.addAndGet(5_000_000_000L);
        assertInstanceOf(Admission.Admitted.class, pair("1111"));
    }

    @Test
    void shouldLetNobodyInWithoutAToken() {
        assertTrue(access.client("").isEmpty());
        assertFalse(access.open());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '  Anna  ', 'Anna'
                    'a\tERROR b', 'a ERROR b'
                    '', ''
                    '0123456789012345678901234567890123456789x', '0123456789012345678901234567890123456789'
                    """)
    void shouldShortenNamesToOneLine(String name, String expected) {
        var admitted =
                assertInstanceOf(
                        Admission.Admitted.class, access.pair("1111", name, "192.168.0.2"));

        assertEquals(expected, access.client(admitted.token()).orElseThrow().name());
    }

    @Test
    void shouldNotCutACharacterInHalf() {
        var admitted =
                assertInstanceOf(
                        Admission.Admitted.class,
                        access.pair("1111", "🎤".repeat(50), "192.168.0.2"));

        assertEquals("🎤".repeat(40), access.client(admitted.token()).orElseThrow().name());
    }

    @Test
    void shouldTakeEverybodyForAnOperatorWhereNobodyHasToPair() {
        PinAccess open = new PinAccess(credentials, false, nanos::get);
        var listener = assertInstanceOf(Admission.Admitted.class, pair("2222"));

        assertTrue(open.open());
        assertEquals(Role.OPERATOR, open.client("").orElseThrow().role());
        assertEquals(Role.OPERATOR, open.client(listener.token()).orElseThrow().role());
        assertEquals("iPad", open.client(listener.token()).orElseThrow().name());
    }

    @Test
    void shouldShowThePinsToThoseWhoRunTheHost() {
        assertEquals("1111", access.operatorPin());
        assertEquals("2222", access.listenerPin());
    }

    private Admission pair(String pin) {
        return access.pair(pin, "iPad", "192.168.0.2");
    }
}
