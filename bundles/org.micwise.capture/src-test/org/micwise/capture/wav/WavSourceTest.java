package org.micwise.capture.wav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.capture.FrameLine;
import org.micwise.capture.RingFeed;
import org.micwise.ring.Gap;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingWriter;

@Timeout(60)
class WavSourceTest {

    private static final int RATE_HZ = 48_000;

    @TempDir Path folder;

    private static WavSource find(Path place) throws UserError {
        return WavSource.find(place, OptionalInt.empty(), OptionalInt.empty());
    }

    /** What shall happen while a recording plays. */
    private interface Meanwhile {
        void look(RingReader reader, AudioStream stream) throws Exception;
    }

    private void play(Path place, Meanwhile meanwhile) throws Exception {
        Path file = folder.resolve("capture.ring");
        WavSource source = find(place);
        AudioFormat format = source.format();
        try (RingWriter ring = RingWriter.create(file, format, 10L * format.sampleRate(), "wav");
                RingReader reader = RingReader.open(file);
                AudioStream stream = source.start(new RingFeed(ring))) {
            meanwhile.look(reader, stream);
            assertEquals(null, stream.failure());
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, what);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private static void assertLoops(RingReader reader, int frames, int channels, int length) {
        short[] block = new short[frames * channels];
        assertEquals(0, reader.read(0, frames, block));
        for (int i = 0; i < block.length; i++) {
            int frame = i / channels % length;
            assertEquals(TestWav.sample(1, frame, i % channels), block[i], "sample " + i);
        }
    }

    @Test
    void shouldPlayAFileInRealTimeAgainAndAgainWithoutASeam() throws Exception {
        Path file = TestWav.write(folder.resolve("a.wav"), 1, RATE_HZ, 3, 1_001);
        play(
                file,
                (reader, stream) -> {
                    FrameLine.awaitFrame(reader, RATE_HZ / 10);
                    double from = FrameLine.epochFrame(reader, 0.4);
                    double to = FrameLine.epochFrame(reader, 0.4);
                    assertEquals(from, to, RATE_HZ / 100);
                    assertLoops(reader, RATE_HZ / 2, 3, 1_001);
                    assertEquals(0, reader.status().lostFrames());
                    assertEquals(null, stream.problem());
                });
    }

    @Test
    void shouldPlayTheFilesOfAFolderSideBySideInTheOrderOfTheirNumbers() throws Exception {
        Path tracks = Files.createDirectory(folder.resolve("tracks"));
        for (int number : new int[] {10, 2, 1}) {
            Path track = tracks.resolve("Track " + number + ".wav");
            // the last is the longest: after the others there is silence until the loop
            TestWav.write(track, number, 44_100, 1, 1_000 + number);
        }
        Files.writeString(tracks.resolve("notes.txt"), "not this one");
        play(
                tracks,
                (reader, _) -> {
                    FrameLine.awaitFrame(reader, 3_000);
                    short[] block = new short[3 * 3_000];
                    assertEquals(0, reader.read(0, 3_000, block));
                    int[] numbers = {1, 2, 10};
                    for (int i = 0; i < block.length; i++) {
                        int frame = i / 3 % 1_010;
                        int number = numbers[i % 3];
                        boolean over = frame >= 1_000 + number;
                        int expected = over ? 0 : TestWav.sample(number, frame, 0);
                        assertEquals(expected, block[i], "sample " + i);
                    }
                });
    }

    @Test
    void shouldPlayFlac() throws Exception {
        Path file = folder.resolve("voice.flac");
        Class<?> demo = Class.forName("org.micwise.capture.demo.DemoSource");
        try (var voice = demo.getResourceAsStream("voices/01-1.flac")) {
            Files.copy(voice, file);
        }
        play(
                file,
                (reader, _) -> {
                    FrameLine.awaitFrame(reader, RATE_HZ / 2);
                    short[] block = new short[RATE_HZ / 2];
                    assertEquals(0, reader.read(0, block.length, block));
                    short[] expected = new short[block.length];
                    try (FlacFile flac = FlacFile.open(file)) {
                        assertEquals(expected.length, flac.read(expected, expected.length));
                    }
                    org.junit.jupiter.api.Assertions.assertArrayEquals(expected, block);
                });
    }

    @Test
    void shouldLogAGapWhenAFileVanishesAndGoOnWhenItIsBack() throws Exception {
        Path file = TestWav.write(folder.resolve("a.wav"), 1, RATE_HZ, 2, RATE_HZ / 10);
        Path away = folder.resolve("away.wav");
        play(
                file,
                (reader, stream) -> {
                    FrameLine.awaitFrame(reader, 1_000);
                    Files.move(file, away);
                    await("a gap", () -> reader.status().openGap().isPresent());
                    String said = stream.problem();
                    assertTrue(said.contains("a.wav: it is not there"), said);
                    Files.move(away, file);
                    await("sound", () -> reader.status().openGap().isEmpty());
                    Gap gap = reader.status().gaps().getFirst();
                    assertEquals(gap.frames(), reader.status().lostFrames());
                    assertEquals(1, reader.status().overflows());
                    FrameLine.awaitFrame(reader, gap.frame() + gap.frames() + 10);
                    short[] frame = new short[2];
                    assertEquals(0, reader.read(gap.frame() + gap.frames(), 1, frame));
                    assertEquals(TestWav.sample(1, 0, 0), frame[0]);
                });
    }

    @Test
    void shouldSayThatAFileIsCutOffAndPlayWhatIsThere() throws Exception {
        Path file = TestWav.write(folder.resolve("a.wav"), 1, RATE_HZ, 1, 2_000);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, 44 + 2 * 1_500 + 1));
        play(
                file,
                (reader, stream) -> {
                    assertTrue(stream.problem().contains("a.wav is cut off"));
                    FrameLine.awaitFrame(reader, 4_000);
                    assertLoops(reader, 4_000, 1, 1_500);
                });
    }

    private void assertRefused(Path place, String... parts) {
        String message = assertThrows(UserError.class, () -> find(place)).getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void shouldSayWhatCannotBePlayedAndWhy() throws Exception {
        assertRefused(folder.resolve("none.wav"), "none.wav", "not there");
        assertRefused(folder, "no audio file");
        Path text =
                Files.writeString(
                        folder.resolve("b.wav"), "not a sound, but a text of some length");
        assertRefused(text, "b.wav", "no WAV");
        assertRefused(Files.writeString(folder.resolve("b.flac"), "text"), "no FLAC");
        assertRefused(TestWav.write(folder.resolve("c.wav"), 1, 22_050, 1, 9), "22050", "44100");
        assertRefused(TestWav.write(folder.resolve("d.wav"), 1, RATE_HZ, 129, 9), "129", "128");
        assertRefused(TestWav.write(folder.resolve("e.wav"), 1, RATE_HZ, 1, 0), "no sound");
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        TestWav.write(mixed.resolve("1.wav"), 1, RATE_HZ, 1, 9);
        TestWav.write(mixed.resolve("2.wav"), 1, 44_100, 1, 9);
        assertRefused(mixed, "1.wav has 48000 Hz", "2.wav has 44100 Hz");
    }

    @Test
    void shouldTakeFewerChannelsButNoOtherRate() throws Exception {
        Path file = TestWav.write(folder.resolve("a.wav"), 1, RATE_HZ, 130, 9);
        OptionalInt none = OptionalInt.empty();
        assertEquals(2, WavSource.find(file, OptionalInt.of(2), none).format().channels());
        assertThrows(UserError.class, () -> WavSource.find(file, OptionalInt.of(131), none));
        assertThrows(
                UserError.class,
                () -> WavSource.find(file, OptionalInt.of(1), OptionalInt.of(96_000)));
    }
}
