package org.micwise.capture.jack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.capture.CaptureProcess;
import org.micwise.capture.FrameLine;
import org.micwise.ring.Gap;
import org.micwise.ring.RingControl;
import org.micwise.ring.RingReader;

/** A server that does not wait for us, as with real hardware, while we are held up. */
@Timeout(120)
class JackLossTest {

    private static final int RATE_HZ = 48_000;
    private static final int PERIOD_FRAMES = 256;
    private static final int CHANNELS = 2;
    private static final int PATTERN = 65_536;

    @TempDir Path folder;

    private static void signal(CaptureProcess capture, String name) throws Exception {
        String pid = Long.toString(capture.process().pid());
        Process kill = new ProcessBuilder("kill", "-" + name, pid).inheritIO().start();
        if (kill.waitFor() != 0) {
            throw new IOException("kill -" + name);
        }
    }

    @Test
    void shouldLogEveryMissingFrameWhenItIsHeldUp() throws Exception {
        Path ring = folder.resolve("capture.ring");
        String device = "portaudio:JACK/" + JackTestSource.CLIENT;
        try (JackServer _ = JackServer.startAsynchronous(RATE_HZ, PERIOD_FRAMES);
                JackSourceProcess _ = JackSourceProcess.start("counter", CHANNELS, RATE_HZ);
                CaptureProcess capture =
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
                for (int i = 0; i < 2; i++) {
                    FrameLine.awaitFrame(reader, reader.writtenAcquire() + RATE_HZ / 2);
                    signal(capture, "STOP");
                    TimeUnit.MILLISECONDS.sleep(200); // how long it is held up
                    signal(capture, "CONT");
                }
                FrameLine.awaitFrame(reader, reader.writtenAcquire() + RATE_HZ / 2);
                RingControl.requestStop(ring);
                assertEquals(0, capture.exitCode());
                assertGapsAreWhatThePatternMisses(reader);
            }
        }
    }

    /**
     * What the pattern misses is logged, and each time we were held up exactly that. Where the
     * machine is so loaded that the source itself comes too late for a cycle, JACK skips us too:
     * that is logged, and the pattern, which was not sent, misses nothing.
     */
    private static void assertGapsAreWhatThePatternMisses(RingReader reader) {
        List<Gap> gaps = reader.status().gaps();
        long logged = gaps.stream().mapToLong(Gap::frames).sum();
        assertTrue(logged >= 2 * RATE_HZ / 10, gaps::toString);
        assertEquals(logged, reader.status().lostFrames());
        assertTrue(gaps.stream().allMatch(gap -> gap.cause() == Gap.Cause.OVERFLOW));
        int frames = (int) reader.writtenAcquire();
        short[] all = new short[frames * CHANNELS];
        assertEquals(0, reader.read(0, frames, all));
        long missing = 0;
        int heldUp = 0;
        int last = 0;
        for (int f = 1; f < frames; f++) {
            if (isGap(gaps, f)) {
                assertEquals(0, all[f * CHANNELS]);
                continue;
            }
            int step = Math.floorMod(all[f * CHANNELS] - all[last * CHANNELS], PATTERN);
            missing += step - 1;
            if (f - last > RATE_HZ / 10) {
                // the pattern counts modulo 65536, far more than a hold-up takes
                assertEquals(step, f - last, gaps::toString);
                heldUp++;
            }
            last = f;
        }
        assertEquals(2, heldUp, gaps::toString);
        assertTrue(missing <= logged, missing + " missing: " + gaps);
    }

    private static boolean isGap(List<Gap> gaps, long frame) {
        return gaps.stream().anyMatch(g -> frame >= g.frame() && frame < g.frame() + g.frames());
    }
}
