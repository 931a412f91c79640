package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.ring.Gap;
import org.micwise.ring.RingReader;

/** A capture process that is killed, and one that takes its place. */
@Timeout(60)
class CaptureRestartTest {

    private static final int RATE_HZ = 48_000;
    private static final int BLOCK_FRAMES = 240;

    @TempDir Path folder;

    private CaptureProcess demo() throws Exception {
        String ring = folder.resolve("capture.ring").toString();
        return CaptureProcess.start(
                "micwise-none",
                "run",
                "--ring",
                ring,
                "--source",
                "demo",
                "--buffer-seconds",
                "20");
    }

    @Test
    void shouldGoOnAfterAKillWithAGapOfTheTrueLengthUnderAnAttachedReader() throws Exception {
        try (CaptureProcess first = demo()) {
            assertEquals("started", first.stdout().strip(), first::toString);
            try (RingReader reader = RingReader.open(folder.resolve("capture.ring"))) {
                FrameLine.awaitFrame(reader, 2 * RATE_HZ);
                double before = FrameLine.epochFrame(reader, 0.5);
                first.process().destroyForcibly().waitFor();
                long lastFrame = reader.writtenAcquire();
                try (CaptureProcess second = demo()) {
                    assertEquals("started", second.stdout().strip(), second::toString);
                    double after = FrameLine.epochFrame(reader, 0.5);
                    assertEquals(before, after, 2 * BLOCK_FRAMES);
                    assertEquals(second.process().pid(), reader.status().writerPid());
                    assertNotEquals(first.process().pid(), second.process().pid());
                    assertGap(reader, lastFrame);
                }
            }
        }
    }

    private static void assertGap(RingReader reader, long lastFrame) {
        List<Gap> gaps = reader.status().gaps();
        assertEquals(1, gaps.size(), gaps::toString);
        Gap gap = gaps.getFirst();
        assertEquals(lastFrame, gap.frame());
        assertEquals(Gap.Cause.OUTAGE, gap.cause());
        assertEquals(gap.frames(), reader.status().lostFrames());
        short[] frame = new short[reader.format().channels()];
        assertEquals(0, reader.read(gap.frame() + gap.frames() - 1, 1, frame));
        assertArrayEquals(new short[frame.length], frame);
        assertTrue(reader.writtenAcquire() > gap.frame() + gap.frames());
    }
}
