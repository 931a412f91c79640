package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;
import org.micwise.engine.CaptureReport;

class CaptureSupervisorTest {

    @TempDir Path data;
    private final AtomicInteger newRings = new AtomicInteger();
    private CaptureSupervisor supervisor;

    @AfterEach
    void close() {
        if (supervisor != null) {
            supervisor.close(false);
        }
    }

    @Test
    void shouldReportWhatTheRingShows() throws UserError {
        start("ok");

        CaptureReport report = supervisor.report();

        assertEquals("running", report.state());
        assertEquals("ok", report.source());
        assertEquals(FakeCapture.FORMAT, report.format());
        assertTrue(report.frame() >= 480);
        assertEquals(0, report.oldestFrame());
        assertEquals(null, report.message());
        assertTrue(ProcessHandle.of(report.pid()).isPresent());
    }

    @Test
    void shouldStartAKilledProcessAgainAndSayThatTheRingIsNew() throws UserError {
        start("ok");
        long firstPid = supervisor.report().pid();

        ProcessHandle.of(firstPid).orElseThrow().destroyForcibly();

        Eventually.holds("the death is reported", () -> supervisor.report().message() != null);
        Eventually.holds("the ring is replaced", () -> newRings.get() == 1);
        CaptureReport report = supervisor.report();
        assertNotEquals(firstPid, report.pid());
        assertEquals("running", report.state());
        assertEquals(null, report.message());
    }

    @Test
    void shouldTellWhyTheCaptureBrokeOff() throws UserError {
        start("quit");

        Eventually.holds(
                "the reason is reported",
                () ->
                        String.valueOf(supervisor.report().message())
                                .endsWith("is started again. The cable was pulled."));
    }

    @Test
    void shouldTellWhyItCannotBeStartedAgainAndKeepTrying() throws UserError {
        start("once");

        ProcessHandle.of(supervisor.report().pid()).orElseThrow().destroyForcibly();

        Eventually.holds(
                "the reason is reported",
                () ->
                        "The capture cannot start and is tried again. The device is gone."
                                .equals(supervisor.report().message()));
        Eventually.holds("it is dead", () -> supervisor.report().state().equals("dead"));
        assertEquals(0, newRings.get());
    }

    @Test
    void shouldReportAtOnceWhileAStartTakesLong() throws Exception {
        start("slow-again");
        long pid = supervisor.report().pid();

        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        Path started = data.resolve("starting-again");
        Eventually.holds("it is starting", () -> started.toFile().exists());

        long before = System.nanoTime();
        assertEquals(pid, supervisor.report().pid());
        supervisor.close(true);
        assertTrue(System.nanoTime() - before < 5_000_000_000L, "neither waits for the start");
        Eventually.ended(Long.parseLong(Files.readString(started)));
    }

    @Test
    void shouldLeaveNothingBehindWhenItCannotStart() {
        assertThrows(UserError.class, () -> start("refuse"));
    }

    @Test
    void shouldEndTheProcessAndThenReportHowItWas() throws UserError {
        start("ok");
        long pid = supervisor.report().pid();

        supervisor.close(false);
        supervisor.close(false);

        Eventually.ended(pid);
        assertEquals(pid, supervisor.report().pid());
    }

    @Test
    void shouldLeaveTheProcessRunningWhereItIsToBeKept() throws UserError {
        start("ok");
        ProcessHandle capture = ProcessHandle.of(supervisor.report().pid()).orElseThrow();
        try {
            supervisor.close(true);
            assertTrue(capture.isAlive());
        } finally {
            capture.destroyForcibly();
            Eventually.ended(capture.pid());
        }
    }

    @Test
    void shouldTakeOverTheCaptureThatAnEarlierHostHasLeft() throws UserError {
        start("ok");
        long pid = supervisor.report().pid();
        supervisor.close(true);

        start("ok");
        assertEquals(pid, supervisor.report().pid());
        assertEquals("running", supervisor.report().state());

        supervisor.close(false);
        Eventually.ended(pid);
    }

    @Test
    void shouldStartAgainTheCaptureItHasTakenOver() throws UserError {
        start("ok");
        supervisor.close(true);
        start("ok");
        long pid = supervisor.report().pid();

        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        Eventually.holds("it runs again", () -> newRings.get() == 1);
        assertNotEquals(pid, supervisor.report().pid());
    }

    @Test
    void shouldEndACaptureOfSomethingElse() throws UserError {
        start("ok");
        long pid = supervisor.report().pid();
        supervisor.close(true);

        start("chatter");

        Eventually.ended(pid);
        assertEquals("chatter", supervisor.report().source());
    }

    private void start(String source) throws UserError {
        supervisor =
                CaptureSupervisor.start(
                        Fakes.capture(),
                        Fakes.options(data, source, false),
                        data.resolve("test.ring"),
                        newRings::incrementAndGet);
    }
}
