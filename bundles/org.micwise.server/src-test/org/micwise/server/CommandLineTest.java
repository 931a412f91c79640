package org.micwise.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;
import org.micwise.host.HostFactory;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                   | micwise: A command is missing. See 'micwise --help'.
                    sing                 | micwise: Unmatched argument at index 0: 'sing'. See 'micwise --help'.
                    server --loud        | micwise: Unknown option: '--loud'. See 'micwise server --help'.
                    server --channels=x  | micwise: Invalid value for option '--channels': 'x' is not an int. See 'micwise server --help'.
                    devices now          | micwise: Unmatched argument at index 1: 'now'. See 'micwise devices --help'.
                    ring                 | micwise: Missing required parameter: 'FILE'. See 'micwise ring --help'.
                    discover --seconds=0 | micwise: --seconds 0: 1 to 60 are possible.
                    """)
    void shouldSayInOneLineWhatIsWrong(String line, String message) {
        Typed typed = Typed.run(line == null || line.isEmpty() ? new String[0] : line.split(" "));

        assertEquals(message + System.lineSeparator(), typed.err());
        assertEquals("", typed.out());
        assertEquals(2, typed.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "server ", "devices ", "ring ", "discover ", "version "})
    void shouldHelp(String command) {
        Typed typed = Typed.run((command + "--help").split(" "));

        assertEquals(0, typed.exitCode());
        assertTrue(typed.out().startsWith("Usage: micwise " + command.strip()), typed.out());
        assertEquals("", typed.err());
    }

    @Test
    void shouldPassOnMessageAndExitCodeOfAUserError() {
        HostFactory refusing =
                _ -> {
                    throw UserError.failure("There is no such device.\nPlug it in.");
                };

        Typed typed = Typed.run(Typed.with(refusing), Typed.stopSignal(), "server");

        assertEquals(
                "micwise: There is no such device. Plug it in." + System.lineSeparator(),
                typed.err());
        assertEquals(1, typed.exitCode());
    }

    @Test
    void shouldSayThatADefectIsOneWithoutATrace() {
        HostFactory broken =
                _ -> {
                    throw new IllegalStateException("on purpose");
                };

        Typed typed = Typed.run(Typed.with(broken), Typed.stopSignal(), "server");

        assertEquals(
                "micwise: java.lang.IllegalStateException: on purpose (this is a defect in"
                        + " Mic-Wise; the log says more)"
                        + System.lineSeparator(),
                typed.err());
        assertEquals(1, typed.exitCode());
    }

    @Test
    void shouldTellVersionsAlsoWithoutPortAudio() {
        UserError none = UserError.failure("There is no PortAudio: apt-get install libportaudio2");

        Typed typed =
                Typed.run(Typed.with(new Typed.Engines(null, none)), Typed.stopSignal(), "version");

        assertEquals(0, typed.exitCode());
        assertTrue(typed.out().contains("Mic-Wise       1.2.3"), typed.out());
        assertTrue(typed.out().contains("PortAudio      There is no PortAudio"), typed.out());
        assertTrue(typed.out().contains("WebRTC         not part of this product"), typed.out());
    }
}
