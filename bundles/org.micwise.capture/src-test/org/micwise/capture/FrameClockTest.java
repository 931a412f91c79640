package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameClockTest {

    private static final int RATE_HZ = 48_000;
    private static final int BLOCK_FRAMES = 256;

    private final FrameClock clock = new FrameClock(RATE_HZ);
    private final long start = System.nanoTime();

    private long nanos(double seconds) {
        return start + Math.round(seconds * 1e9);
    }

    /** Blocks of a device that runs fast by the given ppm, each late by up to the given time. */
    private void play(int blocks, double ppm, double lateSeconds) {
        Random random = new Random(3);
        for (int i = 1; i <= blocks; i++) {
            double seconds = i * BLOCK_FRAMES / (RATE_HZ * (1 + ppm / 1e6));
            clock.block(nanos(seconds + lateSeconds * random.nextDouble()), i * BLOCK_FRAMES);
        }
    }

    @Test
    void shouldKnowNothingBeforeTheFirstBlock() {
        assertFalse(clock.isSet());
    }

    @Test
    void shouldRunThroughBlocksThatComeOnTime() {
        play(1_000, 0, 0);
        assertEquals(10 * RATE_HZ, clock.frameAt(nanos(10)));
    }

    @Test
    void shouldStayWithinAFifthOfAPeriodOfLateAndDriftingBlocks() {
        play(2_000, -80, 0.003);
        double seconds = 2_000 * BLOCK_FRAMES / (RATE_HZ * (1 - 80e-6));
        assertEquals(2_000 * BLOCK_FRAMES, clock.frameAt(nanos(seconds)), BLOCK_FRAMES / 5.0);
    }

    @Test
    void shouldNotBeMovedByOneBlockThatIsVeryLate() {
        play(1_000, 0, 0);
        clock.block(nanos(1_001.0 * BLOCK_FRAMES / RATE_HZ + 0.05), 1_001 * BLOCK_FRAMES);
        assertEquals(10 * RATE_HZ, clock.frameAt(nanos(10)), 5);
    }
}
