package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in one line, with the right exit code. */
class CaptureErrorsTest {

    @TempDir Path folder;

    private void assertFails(int exitCode, List<String> parts, String... arguments)
            throws Exception {
        try (CaptureProcess capture = CaptureProcess.start("micwise-none", arguments)) {
            List<String> lines = capture.stdout().lines().toList();
            assertEquals(1, lines.size(), lines::toString);
            assertTrue(lines.getFirst().startsWith("failed " + exitCode + " "), lines::toString);
            for (String part : parts) {
                assertTrue(lines.getFirst().contains(part), lines::toString);
            }
            assertEquals(exitCode, capture.exitCode());
            assertFalse(capture.stderr().contains("\tat "), "a stack trace");
            assertFalse(capture.stderr().contains("Exception"), "a stack trace");
        }
    }

    private String ring() {
        return folder.resolve("capture.ring").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "run --portaudio-library /nowhere/pa.so",
        "devices --portaudio-library /nowhere/pa.so",
        "version --portaudio-library /nowhere/pa.so"
    })
    void shouldSayHowToGetPortAudio(String words) throws Exception {
        String all =
                words.startsWith("run")
                        ? words + " --source portaudio:ALSA/x --ring " + ring()
                        : words;
        assertFails(1, List.of("/nowhere/pa.so", "nstall"), all.split(" "));
        assertFalse(Files.exists(Path.of(ring())));
    }

    @Test
    void shouldListTheHostApisForAnUnknownOne() throws Exception {
        assertFails(
                1,
                List.of("no host API 'Foo'", "ALSA"),
                "run --source portaudio:Foo/x --ring".concat(" " + ring()).split(" "));
    }

    @Test
    void shouldSayThatTheJackServerDoesNotRun() throws Exception {
        assertFails(
                1,
                List.of("JACK server does not run"),
                ("run --source portaudio:JACK/x --ring " + ring()).split(" "));
    }

    @Test
    void shouldSayHowMuchRoomIsMissing() throws Exception {
        assertFails(
                1,
                List.of("Not enough room", "--buffer-seconds", ring()),
                ("run --source demo --channels 128 --rate 96000 --buffer-seconds 604800 --ring "
                                + ring())
                        .split(" "));
        assertFalse(Files.exists(Path.of(ring())));
    }

    @ParameterizedTest
    @CsvSource({"/nowhere/x.ring, no such folder", "/sys/x.ring, no permission"})
    void shouldSayThatTheRingsFolderCannotBeWritten(String ring, String why) throws Exception {
        assertFails(
                1,
                List.of(Path.of(ring).getParent().toString(), why, "--ring"),
                "run",
                "--source",
                "demo",
                "--ring",
                ring);
    }

    @ParameterizedTest
    @CsvSource({
        "listen, Unknown mode listen",
        "run --loud yes, --loud",
        "devices --ring x, --ring",
        "run --source dema --ring x, dema",
        "run --source aes67:x.sdp --ring x, aes67:x.sdp",
        "run --source demo --ring x --channels 200, 128",
        "run --source demo --ring x --rate 8000, 96000",
    })
    void shouldRefuseWrongUsage(String words, String part) throws Exception {
        assertFails(2, List.of(part), words.split(" "));
    }

    @Test
    void shouldPrintTheVersionOfPortAudio() throws Exception {
        try (CaptureProcess capture = CaptureProcess.start("micwise-none", "version")) {
            String version = capture.stdout();
            assertTrue(version.startsWith("PortAudio V"), version);
            assertEquals(0, capture.exitCode());
        }
    }
}
