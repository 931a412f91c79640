package org.micwise.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.UserError;
import org.micwise.session.SessionOptions;
import picocli.CommandLine;

class HostOptionsTest {

    @Test
    void shouldRunTheDemoForEverybodyOnTheNetworkByDefault() throws UserError {
        HostOptions options = parse();
        SessionOptions session = options.session();

        assertEquals("demo", session.source());
        assertEquals(Optional.empty(), session.show());
        assertEquals(Optional.empty(), session.ring());
        assertEquals(OptionalInt.empty(), session.channels());
        assertEquals(OptionalInt.empty(), session.sampleRate());
        assertEquals(300, session.bufferSeconds());
        assertEquals(Optional.empty(), session.operatorPin());
        assertEquals(Optional.empty(), session.listenerPin());
        assertTrue(session.authentication());
        assertFalse(session.keepCapture());
        assertFalse(session.name().isBlank());
        assertEquals("0.0.0.0", options.web().host());
        assertEquals(8058, options.web().port());
        assertFalse(options.web().tls());
        assertTrue(options.discovery());
    }

    @Test
    void shouldTakeEveryOption() throws UserError {
        HostOptions options =
                parse(
                        "--show=peter.micwise",
                        "--source=portaudio:JACK/system",
                        "--channels=64",
                        "--rate=96000",
                        "--buffer-seconds=60",
                        "--data=data/../data",
                        "--ring=my.ring",
                        "--http=192.168.0.2:80",
                        "--tls",
                        "--name= Main stage ",
                        "--operator-pin=1111",
                        "--listener-pin=2222",
                        "--no-discovery",
                        "--keep-capture",
                        "--portaudio-library=/lib/pa.so");
        SessionOptions session = options.session();

        assertEquals(Optional.of(Path.of("peter.micwise").toAbsolutePath()), session.show());
        assertEquals("portaudio:JACK/system", session.source());
        assertEquals(OptionalInt.of(64), session.channels());
        assertEquals(OptionalInt.of(96_000), session.sampleRate());
        assertEquals(60, session.bufferSeconds());
        assertEquals(Path.of("data").toAbsolutePath(), session.data());
        assertEquals(Optional.of(Path.of("my.ring")), session.ring());
        assertEquals("192.168.0.2", options.web().host());
        assertEquals(80, options.web().port());
        assertTrue(options.web().tls());
        assertEquals("Main stage", session.name());
        assertEquals(Optional.of("1111"), session.operatorPin());
        assertEquals(Optional.of("2222"), session.listenerPin());
        assertFalse(options.discovery());
        assertTrue(session.keepCapture());
        assertEquals(Optional.of("/lib/pa.so"), session.portAudioLibrary());
    }

    @ParameterizedTest
    @CsvSource({
        "--channels=0, '--channels and --rate: 0 channels: between 1 and 128 are possible.'",
        "--channels=129, '--channels and --rate: 129 channels: between 1 and 128 are possible.'",
        "--rate=8000, '--channels and --rate: 8000 Hz: 44100, 48000, 88200 and 96000 are"
                + " possible.'",
        "--buffer-seconds=4, --buffer-seconds 4: 5 to 3600 are possible.",
        "--buffer-seconds=3601, --buffer-seconds 3601: 5 to 3600 are possible."
    })
    void shouldSayWhatIsPossibleInstead(String option, String message) {
        UserError e = assertThrows(UserError.class, () -> parse(option).session());

        assertEquals(message, e.getMessage());
        assertEquals(UserError.USAGE, e.exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0:0, 0.0.0.0, 0",
        "localhost:65535, localhost, 65535",
        "[::1]:8058, ::1, 8058",
        "stage-left.local:1, stage-left.local, 1"
    })
    void shouldTakeAddresses(String http, String host, int port) throws UserError {
        assertEquals(host, parse("--http=" + http).web().host());
        assertEquals(port, parse("--http=" + http).web().port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8058",
                ":8058",
                "localhost",
                "localhost:",
                "localhost:http",
                "localhost:-1",
                "localhost:65536",
                "::1:8058",
                "[]:8058",
                " :8058"
            })
    void shouldRefuseWhatIsNoAddress(String http) {
        UserError e = assertThrows(UserError.class, () -> parse("--http=" + http).web());

        assertEquals(
                "--http %s: it must be HOST:PORT, such as 0.0.0.0:8058 or [::1]:8058."
                        .formatted(http)
                        .strip(),
                e.getMessage());
        assertEquals(UserError.USAGE, e.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:0", "localhost:8058", "[::1]:8058", "127.1.2.3:80"})
    void shouldLetEverybodyInOnTheLoopbackAddress(String http) throws UserError {
        assertFalse(parse("--no-auth", "--http=" + http).session().authentication());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0:8058", "192.168.0.2:80", "[::]:80", "no-such-host.invalid:80"})
    void shouldNotLetEverybodyInOnANetwork(String http) {
        UserError e =
                assertThrows(UserError.class, () -> parse("--no-auth", "--http=" + http).session());

        assertEquals(
                "--no-auth lets everybody in, so it needs --http 127.0.0.1:PORT, not %s."
                        .formatted(http),
                e.getMessage());
        assertEquals(UserError.USAGE, e.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--channels=many", "--rate=", "--buffer-seconds=1.5", "--loud"})
    void shouldLeaveToTheParserWhatItCanRefuse(String option) {
        assertThrows(CommandLine.ParameterException.class, () -> parse(option));
    }

    private static HostOptions parse(String... arguments) {
        return CommandLine.populateCommand(new HostOptions(), arguments);
    }
}
