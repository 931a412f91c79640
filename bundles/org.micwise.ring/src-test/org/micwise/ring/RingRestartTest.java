package org.micwise.ring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/** A writer that finds a ring of an earlier one. */
class RingRestartTest {

    private static final AudioFormat FORMAT = new AudioFormat(2, 48_000);
    private static final int CAPACITY_FRAMES = 4 * 48_000;

    /** Between reading the clock here and there; generous, because the machine may be loaded. */
    private static final long SLACK_FRAMES = 48_000 / 2;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("test.ring");
    }

    private RingWriter open() throws Exception {
        return RingWriter.open(file, FORMAT, CAPACITY_FRAMES, "test");
    }

    /** A run that ends with the given frame, some seconds ago. */
    private void leave(int frames, double secondsAgo) throws Exception {
        try (RingWriter writer = open()) {
            short[] block = new short[frames * FORMAT.channels()];
            java.util.Arrays.fill(block, (short) 7);
            writer.write(block, frames);
            writer.anchor(writer.framesWritten(), UnixClock.nanos() - (long) (secondsAgo * 1e9));
        }
    }

    private void patch(Consumer<MemorySegment> change) throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            change.accept(RingFile.map(file, MapMode.READ_WRITE, arena));
        }
    }

    @Test
    void shouldGoOnWithTheFrameClockAndLogTheOutage() throws Exception {
        leave(1_000, 2);
        try (RingReader attached = RingReader.open(file)) {
            UUID session = attached.status().sessionId();
            try (RingWriter writer = open()) {
                assertEquals(Gap.Cause.OUTAGE, attached.status().openGap().orElseThrow().cause());
                long resumed = writer.framesWritten();
                assertEquals(1_000 + 2 * 48_000, resumed, SLACK_FRAMES);
                writer.write(new short[] {1, 2, 3, 4}, 2);
                assertEquals(resumed + 2, attached.writtenAcquire());
                short[] block = new short[8];
                assertEquals(0, attached.read(resumed - 2, 4, block));
                assertArrayEquals(new short[] {0, 0, 0, 0, 1, 2, 3, 4}, block);
                assertEquals(0, attached.read(998, 4, block));
                assertArrayEquals(new short[] {7, 7, 7, 7, 0, 0, 0, 0}, block);
                assertEquals(session, attached.status().sessionId());
                assertEquals(resumed - 1_000, attached.status().lostFrames());
                assertTrue(attached.status().openGap().isEmpty());
                assertOneGap(attached, 1_000, resumed - 1_000);
            }
        }
    }

    private static void assertOneGap(RingReader reader, long frame, long frames) {
        List<Gap> gaps = reader.status().gaps();
        assertEquals(1, gaps.size(), gaps::toString);
        assertEquals(frame, gaps.getFirst().frame());
        assertEquals(frames, gaps.getFirst().frames());
        assertEquals(Gap.Cause.OUTAGE, gaps.getFirst().cause());
    }

    @Test
    void shouldStartTheHeaderOfTheNewRunAfresh() throws Exception {
        leave(10, 0.1);
        RingControl.requestStop(file);
        patch(map -> Words.put(map, RingLayout.PID_AT, 1));
        try (RingWriter writer = RingWriter.open(file, FORMAT, CAPACITY_FRAMES, "other")) {
            assertFalse(writer.stopRequested());
            assertEquals(CaptureState.STARTING, writer.status().state());
            assertEquals(ProcessHandle.current().pid(), writer.status().writerPid());
            assertEquals("other", writer.status().source());
            assertTrue(writer.status().alive());
        }
    }

    @Test
    void shouldKeepCountThroughAnOutageLongerThanTheRing() throws Exception {
        leave(1_000, 3_600);
        try (RingWriter writer = open();
                RingReader reader = RingReader.open(file)) {
            long resumed = writer.framesWritten();
            assertEquals(1_000 + 3_600L * 48_000, resumed, SLACK_FRAMES);
            short[] all = new short[CAPACITY_FRAMES * FORMAT.channels()];
            assertEquals(0, reader.read(reader.oldestFrame(), CAPACITY_FRAMES, all));
            assertArrayEquals(new short[all.length], all);
            writer.write(new short[2], 1);
            assertOneGap(reader, 1_000, resumed - 1_000);
        }
    }

    @Test
    void shouldFollowTheDriftOfTheInterfaceThroughTheOutage() throws Exception {
        double rate = 48_000 * (1 + 300e-6);
        long now = UnixClock.nanos();
        try (RingWriter writer = open()) {
            writer.writeGap(60 * 48_000, Gap.Cause.DEVICE);
            for (int second = 1; second <= 60; second++) {
                long frame = 60 * 48_000 + Math.round(second * rate);
                writer.anchor(frame, now - (36_060L - second) * 1_000_000_000);
            }
        }
        try (RingWriter writer = open()) {
            long expected = 60 * 48_000 + Math.round(36_060 * rate);
            assertEquals(expected, writer.framesWritten(), SLACK_FRAMES);
        }
    }

    @Test
    void shouldMeasureTheOutageFromTheHeartbeatWhenThereIsNoAnchorYet() throws Exception {
        open().close();
        patch(map -> Words.put(map, RingLayout.HEARTBEAT_AT, System.currentTimeMillis() - 1_000));
        try (RingWriter writer = open()) {
            assertEquals(48_000, writer.framesWritten(), SLACK_FRAMES);
        }
    }

    @Test
    void shouldCountABlockAsLostThatWasBeingWritten() throws Exception {
        leave(1_000, -5); // the wall clock was set back
        patch(map -> Words.put(map, RingLayout.RESERVE_AT, 1_064));
        try (RingWriter writer = open();
                RingReader reader = RingReader.open(file)) {
            assertEquals(1_064, writer.framesWritten());
            writer.write(new short[2], 1);
            assertOneGap(reader, 1_000, 64);
        }
    }

    @Test
    void shouldLogOneGapWhenTheWriterDiedInOne() throws Exception {
        leave(1_000, 0);
        try (RingWriter writer = open()) {
            writer.write(new short[2], 1);
            writer.beginGap(Gap.Cause.DEVICE);
            writer.extendGap(500);
        }
        try (RingWriter writer = open();
                RingReader reader = RingReader.open(file)) {
            writer.write(new short[2], 1);
            List<Gap> gaps = reader.status().gaps();
            assertEquals(2, gaps.size(), gaps::toString);
            assertEquals(
                    gaps.getFirst().frame() + gaps.getFirst().frames() + 1, gaps.get(1).frame());
            long lost = gaps.getFirst().frames() + gaps.get(1).frames();
            assertEquals(lost, reader.status().lostFrames());
            assertEquals(1_002 + lost, reader.writtenAcquire());
        }
    }

    @Test
    void shouldPutANewRingInPlaceOfOneThatDoesNotFit() throws Exception {
        leave(10, 0);
        try (RingReader old = RingReader.open(file);
                RingWriter writer = RingWriter.open(file, FORMAT, CAPACITY_FRAMES / 2, "test")) {
            assertEquals(0, writer.framesWritten());
            assertNotEquals(old.status().sessionId(), writer.status().sessionId());
            assertEquals(10, old.writtenAcquire());
        }
    }

    @Test
    void shouldPutANewRingInPlaceOfADamagedOne() throws Exception {
        leave(10, 0);
        patch(map -> Words.put(map, RingLayout.COMMIT_AT, -3));
        open().close();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(70_000);
        }
        try (RingWriter writer = open()) {
            assertEquals(0, writer.framesWritten());
        }
    }

    @Test
    void shouldLeaveAFileAloneThatIsNoRing() throws Exception {
        Files.writeString(file, "RIFF, a recording somebody needs");
        UserError error = assertThrows(UserError.class, this::open);
        assertTrue(error.getMessage().contains("is no ring"), error.getMessage());
        assertEquals("RIFF, a recording somebody needs", Files.readString(file));
    }
}
