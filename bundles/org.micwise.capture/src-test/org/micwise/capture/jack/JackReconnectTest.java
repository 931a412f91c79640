package org.micwise.capture.jack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.capture.CaptureProcess;
import org.micwise.capture.FrameLine;
import org.micwise.ring.CaptureState;
import org.micwise.ring.Gap;
import org.micwise.ring.LoggedError;
import org.micwise.ring.RingControl;
import org.micwise.ring.RingReader;

/** The JACK server dies, and another one takes its place. */
@Timeout(120)
class JackReconnectTest {

    private static final int RATE_HZ = 48_000;
    private static final int PERIOD_FRAMES = 256;
    private static final int CHANNELS = 2;

    @TempDir Path folder;

    private static void await(String what, CaptureProcess capture, BooleanSupplier condition) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> what + ": " + capture);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void shouldGetTheDeviceBackOnTheSameFrameClockWithAGapOfTheTrueLength() throws Exception {
        Path ring = folder.resolve("capture.ring");
        String device = "portaudio:JACK/" + JackTestSource.CLIENT;
        JackServer server = JackServer.start(RATE_HZ, PERIOD_FRAMES);
        JackSourceProcess source = JackSourceProcess.start("counter", CHANNELS, RATE_HZ);
        try (CaptureProcess capture =
                CaptureProcess.start(
                        JackServer.NAME,
                        "run",
                        "--ring",
                        ring.toString(),
                        "--source",
                        device,
                        "--buffer-seconds",
                        "60")) {
            assertEquals("started", capture.stdout().strip(), capture::toString);
            try (RingReader reader = RingReader.open(ring)) {
                double before = FrameLine.epochFrame(reader, 0.7);
                server.kill();
                long killed = System.nanoTime();
                await(
                        "notices",
                        capture,
                        () -> reader.status().state() == CaptureState.RECONNECTING);
                double noticed = (System.nanoTime() - killed) / 1e9;
                assertTrue(noticed < 1.5, () -> "noticed after " + noticed + " s");
                await("the gap", capture, () -> reader.status().openGap().isPresent());
                assertFrameClockGoesOn(reader, capture);
                source.close();
                server.close();

                server = JackServer.start(RATE_HZ, PERIOD_FRAMES);
                source = JackSourceProcess.start("counter", CHANNELS, RATE_HZ);
                await("comes back", capture, () -> running(reader));
                double after = FrameLine.epochFrame(reader, 0.7);
                assertEquals(before, after, 2 * PERIOD_FRAMES);
                RingControl.requestStop(ring);
                assertEquals(0, capture.exitCode());
                assertGap(reader);
                assertFalse(capture.stderr().contains("\tat "), capture::toString);
            }
        } finally {
            source.close();
            server.close();
        }
    }

    private static boolean running(RingReader reader) {
        return reader.status().state() == CaptureState.RUNNING;
    }

    private static void assertFrameClockGoesOn(RingReader reader, CaptureProcess capture) {
        long frame = reader.writtenAcquire();
        await("the frame clock", capture, () -> reader.writtenAcquire() > frame + RATE_HZ / 10);
    }

    private static void assertGap(RingReader reader) {
        List<Gap> gaps = reader.status().gaps();
        assertEquals(1, gaps.size(), gaps::toString);
        Gap gap = gaps.getFirst();
        assertEquals(Gap.Cause.DEVICE, gap.cause());
        assertEquals(gap.frames(), reader.status().lostFrames());
        List<String> said = reader.status().errors().stream().map(LoggedError::message).toList();
        assertTrue(said.getFirst().contains("get it back"), said::toString);
        assertTrue(said.getLast().contains("Audio is back"), said::toString);
        short[] block = new short[2 * CHANNELS];
        long end = gap.frame() + gap.frames();
        assertEquals(0, reader.read(end - 2, 2, block));
        assertArrayEquals(new short[block.length], block);
        assertEquals(0, reader.read(end, 2, block));
        assertEquals((short) (block[0] + 1), block[CHANNELS]);
        assertEquals((short) (block[0] + JackTestSource.CHANNEL_STEP), block[1]);
    }
}
