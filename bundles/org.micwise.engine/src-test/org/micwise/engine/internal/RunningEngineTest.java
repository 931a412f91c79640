package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;
import org.micwise.engine.Engine;
import org.micwise.engine.InputMix;

class RunningEngineTest {

    @TempDir Path data;
    private final Fakes.Listener listener = new Fakes.Listener();

    @Test
    void shouldCaptureMeasureAndServeListeners() throws Exception {
        try (Engine engine = start("ok", false)) {
            assertEquals(data.resolve("test.ring"), engine.ring());
            assertEquals("answer to offer", engine.listen("a", "offer").get());
            engine.mix("a", List.of(new InputMix(0, 0, 0)), false).get();
            engine.endListening("a");
            Eventually.holds("meters come", () -> listener.readings.get() > 0);
            assertEquals("running", engine.capture().state());
        }
    }

    @Test
    void shouldEndBothProcessesWithin5Seconds() throws UserError {
        Engine engine = start("ok", false);
        List<Long> pids = List.of(engine.capture().pid(), engine.media().pid());

        long before = System.nanoTime();
        engine.close();
        engine.close();

        assertTrue(System.nanoTime() - before < 5_000_000_000L);
        pids.forEach(Eventually::ended);
    }

    @Test
    void shouldKeepTheCaptureWhereAskedTo() throws UserError {
        Engine engine = start("ok", true);
        ProcessHandle capture = ProcessHandle.of(engine.capture().pid()).orElseThrow();
        try {
            engine.close();
            assertTrue(capture.isAlive());
        } finally {
            capture.destroyForcibly();
            Eventually.ended(capture.pid());
        }
    }

    @Test
    void shouldLeaveNothingRunningWhenMediaCannotStartNotEvenACaptureToBeKept() throws Exception {
        Files.createFile(data.resolve("no-media"));
        List<Long> before = children().toList();

        assertThrows(UserError.class, () -> start("ok", true));

        Eventually.holds(
                "no process is left", () -> children().allMatch(pid -> before.contains(pid)));
    }

    @Test
    void shouldLeaveNothingRunningWhenInterruptedWhileStarting() throws Exception {
        Files.createFile(data.resolve("deaf-media"));
        List<Long> before = children().toList();
        Thread starting =
                Thread.ofPlatform()
                        .start(() -> assertThrows(UserError.class, () -> start("ok", false)));
        Eventually.holds("both run", () -> children().count() == before.size() + 2);

        starting.interrupt();
        starting.join();

        Eventually.holds(
                "no process is left", () -> children().allMatch(pid -> before.contains(pid)));
    }

    private static Stream<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid);
    }

    private Engine start(String source, boolean keepCapture) throws UserError {
        return RunningEngine.start(
                Fakes.capture(),
                Fakes.media(),
                Fakes.options(data, source, keepCapture),
                listener,
                RingPlace.ofThisMachine());
    }
}
