package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;

class CaptureProcessTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path data;
    private CaptureProcess process;

    @AfterEach
    void endProcess() {
        process.stop();
        Eventually.ended(process.pid());
    }

    @Test
    void shouldStartAndEndWhenAsked() throws UserError {
        launch("ok");
        process.awaitStart(LONG);

        assertTrue(Files.exists(data.resolve("test.ring")));
        assertTrue(process.started());
    }

    @Test
    void shouldPassOnWhatTheProcessSaysIsWrong() throws UserError {
        launch("refuse");

        UserError e = assertThrows(UserError.class, () -> process.awaitStart(LONG));

        assertEquals("There is no device Bühne.", e.getMessage());
        assertEquals(UserError.USAGE, e.exitCode());
    }

    @Test
    void shouldTellTheLastWordsOfAProcessThatDiesWhileStarting() throws UserError {
        launch("die");

        UserError e = assertThrows(UserError.class, () -> process.awaitStart(LONG));

        assertTrue(e.getMessage().contains("symbol lookup error: libfake.so"), e.getMessage());
        assertTrue(e.getMessage().contains("capture.log"), e.getMessage());
    }

    @Test
    void shouldNotTakeTheChatterOfADriverForAnAnswer() throws UserError {
        launch("chatter");
        process.awaitStart(LONG);

        assertTrue(process.started());
    }

    @Test
    void shouldEndAProcessThatSaysNothingForTooLong() throws UserError {
        launch("silent");

        UserError e =
                assertThrows(UserError.class, () -> process.awaitStart(Duration.ofMillis(50)));

        assertTrue(e.getMessage().contains("did not start within"), e.getMessage());
        Eventually.ended(process.pid());
    }

    @Test
    void shouldEndTheProcessAlsoWhenItsRingIsGone() throws Exception {
        launch("ok");
        process.awaitStart(LONG);

        Files.delete(data.resolve("test.ring"));
        process.stop();

        Eventually.ended(process.pid());
    }

    private void launch(String source) throws UserError {
        process =
                CaptureProcess.launch(
                        Fakes.capture(),
                        Fakes.options(data, source, false),
                        data.resolve("test.ring"));
    }
}
