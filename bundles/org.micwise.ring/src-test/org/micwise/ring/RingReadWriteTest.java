package org.micwise.ring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;

class RingReadWriteTest {

    private static final AudioFormat FORMAT = new AudioFormat(3, 48_000);
    private static final int CAPACITY_FRAMES = 1_000;

    @TempDir Path folder;
    private RingWriter writer;
    private RingReader reader;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("test.ring");
        writer = RingWriter.create(file, FORMAT, CAPACITY_FRAMES, "test");
        reader = RingReader.open(file);
    }

    @AfterEach
    void close() throws Exception {
        reader.close();
        writer.close();
    }

    /** What frame f carries on channel c. */
    private static short sample(long frame, int channel) {
        return (short) (frame * 7 + channel * 1_000);
    }

    private void write(int frames) {
        short[] block = new short[frames * FORMAT.channels()];
        for (int i = 0; i < block.length; i++) {
            long frame = writer.framesWritten() + i / FORMAT.channels();
            block[i] = sample(frame, i % FORMAT.channels());
        }
        writer.write(block, frames);
    }

    private void writeUpTo(long frame) {
        while (writer.framesWritten() < frame) {
            write((int) Math.min(64, frame - writer.framesWritten()));
        }
    }

    private void assertHolds(long fromFrame, int frames) {
        short[] block = new short[frames * FORMAT.channels()];
        assertEquals(0, reader.read(fromFrame, frames, block));
        short[] expected = new short[block.length];
        for (int i = 0; i < block.length; i++) {
            expected[i] = sample(fromFrame + i / FORMAT.channels(), i % FORMAT.channels());
        }
        assertArrayEquals(expected, block);
    }

    @Test
    void shouldGiveBackWhatWasWritten() {
        write(100);
        assertEquals(100, reader.writtenAcquire());
        assertHolds(0, 100);
        assertHolds(37, 5);
    }

    @Test
    void shouldGiveBackWhatWasWrittenAcrossTheWrap() {
        writeUpTo(2 * CAPACITY_FRAMES - 30);
        write(64);
        assertHolds(2 * CAPACITY_FRAMES - 30, 64);
        assertEquals(2 * CAPACITY_FRAMES + 34 - CAPACITY_FRAMES, reader.oldestFrame());
        assertHolds(reader.oldestFrame(), CAPACITY_FRAMES);
    }

    @Test
    void shouldTakeABlockAsLongAsTheRing() {
        writeUpTo(123);
        write(CAPACITY_FRAMES);
        assertHolds(123, CAPACITY_FRAMES);
    }

    @Test
    void shouldTellALappedReaderExactlyHowFar() {
        writeUpTo(CAPACITY_FRAMES);
        short[] block = new short[10 * FORMAT.channels()];
        assertEquals(0, reader.read(0, 10, block));
        write(1);
        assertEquals(1, reader.read(0, 10, block));
        writeUpTo(5 * CAPACITY_FRAMES + 17);
        assertEquals(4 * CAPACITY_FRAMES + 17, reader.read(0, 10, block));
        assertEquals(4 * CAPACITY_FRAMES + 17, reader.oldestFrame());
        assertEquals(0, reader.read(reader.oldestFrame(), 10, block));
    }

    @Test
    void shouldHoldSilenceWhereFramesAreMissing() {
        writeUpTo(980);
        writer.writeGap(50, Gap.Cause.DEVICE);
        write(5);
        assertHolds(970, 10);
        short[] block = new short[50 * FORMAT.channels()];
        assertEquals(0, reader.read(980, 50, block));
        assertArrayEquals(new short[block.length], block);
        assertHolds(1_030, 5);
        assertEquals(50, reader.status().lostFrames());
        Gap gap = reader.status().gaps().getFirst();
        assertEquals(980, gap.frame());
        assertEquals(50, gap.frames());
        assertEquals(Gap.Cause.DEVICE, gap.cause());
    }

    @Test
    void shouldKeepCountThroughAGapLongerThanTheRing() {
        writeUpTo(10);
        writer.writeGap(3 * CAPACITY_FRAMES, Gap.Cause.OUTAGE);
        write(7);
        assertEquals(3 * CAPACITY_FRAMES + 17, reader.writtenAcquire());
        assertHolds(3 * CAPACITY_FRAMES + 10, 7);
    }
}
