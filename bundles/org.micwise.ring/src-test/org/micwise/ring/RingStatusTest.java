package org.micwise.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;

class RingStatusTest {

    private static final AudioFormat FORMAT = new AudioFormat(2, 96_000);

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("test.ring");
    }

    private RingWriter create(String source) throws Exception {
        return RingWriter.create(file(), FORMAT, 500, source);
    }

    @Test
    void shouldShowWhatTheRingIsAndWhoWritesIt() throws Exception {
        try (RingWriter writer = create("portaudio:ALSA/Fähre");
                RingReader reader = RingReader.open(file())) {
            assertEquals(writer.format(), reader.format());
            assertEquals(500, reader.capacityFrames());
            assertEquals("portaudio:ALSA/Fähre", reader.status().source());
            assertEquals(ProcessHandle.current().pid(), reader.status().writerPid());
            assertEquals(CaptureState.STARTING, reader.status().state());
            assertTrue(reader.status().alive());
        }
    }

    @Test
    void shouldFollowTheWriter() throws Exception {
        try (RingWriter writer = create("test");
                RingReader reader = RingReader.open(file())) {
            writer.state(CaptureState.RUNNING);
            assertEquals(CaptureState.RUNNING, reader.status().state());
            writer.countOverflow();
            writer.countOverflow();
            assertEquals(2, reader.status().overflows());
            writer.write(new short[20], 10);
            writer.anchor(writer.framesWritten());
            List<ClockAnchor> anchors = reader.status().anchors();
            assertEquals(1, anchors.size());
            assertEquals(10, anchors.getFirst().frame());
            long ageMillis =
                    System.currentTimeMillis() - anchors.getFirst().unixNanos() / 1_000_000;
            assertTrue(ageMillis >= 0 && ageMillis < 5_000, ageMillis + " ms");
        }
    }

    @Test
    void shouldKeepTheNewestEntriesOfALog() throws Exception {
        try (RingWriter writer = create("test");
                RingReader reader = RingReader.open(file())) {
            for (int i = 0; i < 1_000; i++) {
                writer.logError("error " + i);
            }
            List<LoggedError> errors = reader.status().errors();
            assertEquals(63, errors.size());
            assertEquals("error 937", errors.getFirst().message());
            assertEquals("error 999", errors.getLast().message());
        }
    }

    @Test
    void shouldCutALongMessageBetweenCharacters() throws Exception {
        try (RingWriter writer = create("test");
                RingReader reader = RingReader.open(file())) {
            writer.logError("x" + "ä".repeat(200));
            assertEquals("x" + "ä".repeat(119), reader.status().errors().getFirst().message());
        }
    }

    @Test
    void shouldPassOnTheRequestToStop() throws Exception {
        try (RingWriter writer = create("test")) {
            assertFalse(writer.stopRequested());
            RingControl.requestStop(file());
            assertTrue(writer.stopRequested());
        }
    }

    @Test
    void shouldStayReadableAfterTheWriterHasEnded() throws Exception {
        RingWriter writer = create("test");
        writer.write(new short[] {1, 2, 3, 4}, 2);
        writer.close();
        try (RingReader reader = RingReader.open(file())) {
            assertEquals(CaptureState.STOPPED, reader.status().state());
            assertFalse(reader.status().alive());
            assertEquals(2, reader.writtenAcquire());
        }
    }

    @Test
    void shouldLeaveTheOldRingToThoseWhoReadItWhenANewOneReplacesIt() throws Exception {
        create("old").close();
        try (RingReader old = RingReader.open(file())) {
            UUID session = old.status().sessionId();
            try (RingWriter writer = create("new");
                    RingReader reader = RingReader.open(file())) {
                writer.write(new short[2], 1);
                assertEquals(0, old.writtenAcquire());
                assertEquals(session, old.status().sessionId());
                assertNotEquals(session, reader.status().sessionId());
            }
        }
    }
}
