package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micwise.base.UserError;

class RunOptionsTest {

    private static RunOptions parse(String words) throws UserError {
        return RunOptions.of(Arguments.parse(List.of(words.split(" "))));
    }

    @Test
    void shouldLeaveToTheSourceWhatIsNotAskedFor() throws UserError {
        RunOptions options = parse("--ring a.ring --source demo");
        assertEquals(Path.of("a.ring"), options.ring());
        assertEquals(OptionalInt.empty(), options.channels());
        assertEquals(OptionalInt.empty(), options.rateHz());
        assertEquals(300, options.bufferSeconds());
    }

    @Test
    void shouldTakeEverythingThatIsAskedFor() throws UserError {
        RunOptions options =
                parse(
                        "--ring a --source demo --channels 128 --rate 88200 --buffer-seconds 1.5"
                                + " --portaudio-library lib.so");
        assertEquals(128, options.channels().orElseThrow());
        assertEquals(88_200, options.rateHz().orElseThrow());
        assertEquals(1.5, options.bufferSeconds());
        assertEquals("lib.so", options.portAudioLibrary().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "--source demo, --ring is missing",
        "--ring a, --source is missing",
        "--ring, needs a value",
        "--ring a --ring b --source demo, twice",
        "--ring a --source demo --chanels 3, --chanels",
        "--ring a --source demo --channels 0, between 1 and 128",
        "--ring a --source demo --channels 129, between 1 and 128",
        "--ring a --source demo --channels x, no whole number",
        "--ring a --source demo --rate 32000, 44100",
        "--ring a --source demo --buffer-seconds 0, between",
        "--ring a --source demo --buffer-seconds NaN, between",
        "--ring a --source demo --buffer-seconds long, no number",
    })
    void shouldRefuseAnythingElseAsWrongUsage(String words, String why) {
        UserError error = assertThrows(UserError.class, () -> parse(words));
        assertEquals(UserError.USAGE, error.exitCode());
        assertTrue(error.getMessage().contains(why), error.getMessage());
    }
}
