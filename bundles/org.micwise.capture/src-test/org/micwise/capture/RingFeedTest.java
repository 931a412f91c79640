package org.micwise.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.ring.Gap;
import org.micwise.ring.RingWriter;

class RingFeedTest {

    private static final int RATE_HZ = 48_000;
    private static final int BLOCK_FRAMES = 240;
    private static final long BLOCK_NANOS = 5_000_000;

    @TempDir Path folder;
    private RingWriter ring;
    private RingFeed feed;
    private long nanos = System.nanoTime();

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("test.ring");
        ring = RingWriter.create(file, new AudioFormat(1, RATE_HZ), 4L * RATE_HZ, "test");
        feed = new RingFeed(ring);
    }

    @AfterEach
    void close() throws Exception {
        ring.close();
    }

    private void play(int blocks) {
        for (int i = 0; i < blocks; i++) {
            nanos += BLOCK_NANOS;
            feed.begin(nanos, BLOCK_FRAMES);
            feed.write(new short[BLOCK_FRAMES], BLOCK_FRAMES);
        }
    }

    @Test
    void shouldMeasureWhatADriverLostByHowLateAllFollowingBlocksAre() {
        play(100);
        nanos += 7 * BLOCK_NANOS;
        feed.overflow();
        play(100);
        List<Gap> gaps = ring.status().gaps();
        assertEquals(1, gaps.size(), gaps::toString);
        assertEquals(7 * BLOCK_FRAMES, gaps.getFirst().frames(), 2);
        assertEquals(207 * BLOCK_FRAMES, ring.framesWritten(), 2);
        assertEquals(1, ring.status().overflows());
    }

    @Test
    void shouldNotMakeAGapOfAnOverflowThatLostNothing() {
        play(100);
        feed.overflow();
        play(100);
        assertTrue(ring.status().gaps().isEmpty());
    }

    @Test
    void shouldNotMakeAGapOfADriverThatOnlyStretchesTime() {
        play(100);
        nanos += 7 * BLOCK_NANOS;
        play(100);
        assertTrue(ring.status().gaps().isEmpty());
    }

    @Test
    void shouldEndTheGapOfADeviceThatWasAwayWhereItsFirstBlockBegins() {
        play(100);
        feed.beginGap(Gap.Cause.DEVICE);
        nanos += 400 * BLOCK_NANOS;
        play(2);
        Gap gap = ring.status().gaps().getFirst();
        assertEquals(100 * BLOCK_FRAMES, gap.frame());
        assertEquals(400 * BLOCK_FRAMES, gap.frames(), 2);
        assertEquals(gap.frames(), ring.status().lostFrames());
    }
}
