package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.ring.CaptureState;
import org.micwise.ring.RingControl;
import org.micwise.ring.RingReader;

/** Start, handshake and stop of the real process, with the demo rig. */
class CaptureProcessTest {

    private static final String NO_SERVER = "micwise-none";

    @TempDir Path folder;

    private CaptureProcess demo(Path ring) throws Exception {
        return CaptureProcess.start(
                NO_SERVER,
                "run",
                "--ring",
                ring.toString(),
                "--source",
                "demo",
                "--buffer-seconds",
                "10",
                // the demo rig must not even look for it
                "--portaudio-library",
                "/nowhere/libportaudio.so");
    }

    @Test
    void shouldSayStartedOnceAudioFlowsThenCloseStdout() throws Exception {
        Path ring = folder.resolve("a ring");
        try (CaptureProcess capture = demo(ring)) {
            assertEquals("started" + System.lineSeparator(), capture.stdout());
            try (RingReader reader = RingReader.open(ring)) {
                assertTrue(reader.writtenAcquire() > 0);
                assertEquals(16, reader.format().channels());
                assertEquals(48_000, reader.format().sampleRate());
                assertEquals("demo", reader.status().source());
                assertEquals(capture.process().pid(), reader.status().writerPid());
                assertTrue(reader.status().alive());
            }
        }
    }

    @Test
    void shouldStopInOrderOnSigterm() throws Exception {
        Path ring = folder.resolve("capture.ring");
        try (CaptureProcess capture = demo(ring)) {
            capture.stdout();
            capture.process().destroy();
            assertEquals(0, capture.exitCode());
            assertStopped(ring);
            assertEquals(1, capture.stderr().lines().count(), capture::toString);
        }
    }

    @Test
    void shouldStopInOrderWhenTheRingAsksForIt() throws Exception {
        Path ring = folder.resolve("capture.ring");
        try (CaptureProcess capture = demo(ring)) {
            capture.stdout();
            RingControl.requestStop(ring);
            assertEquals(0, capture.exitCode());
            assertStopped(ring);
            assertFalse(Files.exists(folder.resolve("capture.ring.warmup")));
        }
    }

    private static void assertStopped(Path ring) throws Exception {
        try (RingReader reader = RingReader.open(ring)) {
            assertEquals(CaptureState.STOPPED, reader.status().state());
            assertTrue(reader.writtenAcquire() > 0);
        }
    }

    @Test
    void shouldNotCareWhenNobodyReadsStdout() throws Exception {
        Path ring = folder.resolve("capture.ring");
        try (CaptureProcess capture = demo(ring)) {
            capture.process().getInputStream().close();
            long deadlineNanos = System.nanoTime() + 15_000_000_000L;
            while (written(ring) < 48_000) {
                assertTrue(System.nanoTime() < deadlineNanos, "no audio");
                Thread.sleep(20);
            }
            assertTrue(capture.process().isAlive());
        }
    }

    private static long written(Path ring) throws Exception {
        if (!Files.exists(ring) || Files.size(ring) < 10 * 48_000 * 32) {
            return 0;
        }
        try (RingReader reader = RingReader.open(ring)) {
            return reader.writtenAcquire();
        } catch (org.micwise.base.UserError e) {
            return 0; // its header is being written
        }
    }

    @Test
    void shouldKeepRealTime() throws Exception {
        Path ring = folder.resolve("capture.ring");
        try (CaptureProcess capture = demo(ring)) {
            capture.stdout();
            try (RingReader reader = RingReader.open(ring)) {
                long frames = reader.writtenAcquire();
                long nanos = System.nanoTime();
                Thread.sleep(3_000);
                double seconds = (System.nanoTime() - nanos) / 1e9;
                double rate = (reader.writtenAcquire() - frames) / seconds;
                assertEquals(48_000, rate, 48_000 * 0.1);
                assertTrue(reader.status().anchors().size() >= 2);
                assertEquals(CaptureState.RUNNING, reader.status().state());
            }
        }
    }

    @Test
    void shouldRefuseASecondWriterAndNameTheFirst() throws Exception {
        Path ring = folder.resolve("capture.ring");
        try (CaptureProcess first = demo(ring);
                CaptureProcess second = afterStart(first, ring)) {
            String said = second.stdout();
            assertTrue(said.startsWith("failed 1 "), said);
            assertTrue(said.contains("process " + first.process().pid()), said);
            assertEquals(1, second.exitCode());
            assertTrue(first.process().isAlive());
        }
    }

    private CaptureProcess afterStart(CaptureProcess first, Path ring) throws Exception {
        first.stdout();
        return demo(ring);
    }
}
