package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;

class CredentialsTest {

    @TempDir Path data;

    @Test
    void shouldMakeUpPinsOfSixDigitsThatDiffer() throws UserError {
        Credentials credentials = load();

        assertTrue(credentials.operatorPin().matches("\\d{6}"));
        assertTrue(credentials.listenerPin().matches("\\d{6}"));
        assertNotEquals(credentials.operatorPin(), credentials.listenerPin());
    }

    @Test
    void shouldKeepWhatItMadeUp() throws UserError {
        Credentials first = load();
        Credentials second = load();

        assertEquals(first.operatorPin(), second.operatorPin());
        assertEquals(first.listenerPin(), second.listenerPin());
        assertArrayEquals(first.secret(), second.secret());
    }

    @Test
    void shouldMakeUpAnotherSecretForAnotherFolder(@TempDir Path other) throws UserError {
        byte[] secret = Credentials.load(other, Optional.empty(), Optional.empty()).secret();

        assertFalse(Arrays.equals(load().secret(), secret));
    }

    @Test
    void shouldUsePinsThatWereAskedForAndNotKeepThem() throws UserError {
        Credentials kept = load();

        Credentials asked = Credentials.load(data, Optional.of("1111"), Optional.of("2222"));

        assertEquals("1111", asked.operatorPin());
        assertEquals("2222", asked.listenerPin());
        assertEquals(kept.operatorPin(), load().operatorPin());
    }

    @Test
    void shouldRefuseEqualPinsAndSayWhatToDo() {
        UserError e =
                assertThrows(
                        UserError.class,
                        () -> Credentials.load(data, Optional.of("1234"), Optional.of("1234")));

        assertEquals(UserError.USAGE, e.exitCode());
        assertEquals(
                "The operator's PIN and the listeners' PIN must differ."
                        + " Choose others with --operator-pin and --listener-pin.",
                e.getMessage());
    }

    @Test
    void shouldRefuseAnAskedPinThatEqualsTheOtherOneThatIsKept() throws UserError {
        String kept = load().listenerPin();

        UserError e =
                assertThrows(
                        UserError.class,
                        () -> Credentials.load(data, Optional.of(kept), Optional.empty()));

        assertEquals(UserError.USAGE, e.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567890123", "12a4", "12 4", "١٢٣٤"})
    void shouldRefuseWhatIsNoPin(String pin) {
        UserError e =
                assertThrows(
                        UserError.class,
                        () -> Credentials.load(data, Optional.of(pin), Optional.empty()));

        assertEquals(UserError.USAGE, e.exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operatorPin=hello",
                "secret=AAAA",
                "secret=",
                "secret=!!!",
                "operatorPin=\\uZZZZ",
                "operatorPin=1234\nlistenerPin=1234"
            })
    void shouldSayThatADamagedFileIsDamagedWhateverWasAskedFor(String content) throws IOException {
        Files.writeString(data.resolve("access.properties"), content);

        UserError e =
                assertThrows(
                        UserError.class,
                        () -> Credentials.load(data, Optional.of("4711"), Optional.empty()));

        assertEquals(UserError.FAILURE, e.exitCode());
        assertTrue(e.getMessage().contains("access.properties is damaged"), e.getMessage());
        assertTrue(e.getMessage().contains("Delete it"), e.getMessage());
    }

    @Test
    void shouldSayThatAFileOfRubbishIsDamaged() throws IOException {
        Files.write(data.resolve("access.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        UserError e = assertThrows(UserError.class, this::load);

        assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
    }

    @Test
    void shouldCompleteAFileThatLacksSomething() throws Exception {
        Files.writeString(data.resolve("access.properties"), "operatorPin=4711\n");

        assertEquals("4711", load().operatorPin());
        assertEquals(load().listenerPin(), load().listenerPin());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldKeepThemFromOtherUsersAndLeaveNoOtherFile() throws Exception {
        load();

        Path file = data.resolve("access.properties");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(data)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void shouldSayWhereThePinsCannotBeKept() {
        UserError e =
                assertThrows(
                        UserError.class,
                        () ->
                                Credentials.load(
                                        data.resolve("none"), Optional.empty(), Optional.empty()));

        assertTrue(e.getMessage().startsWith("Cannot keep the PINs in "), e.getMessage());
    }

    private Credentials load() throws UserError {
        return Credentials.load(data, Optional.empty(), Optional.empty());
    }
}
