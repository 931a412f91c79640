package org.micwise.engine.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingWriter;

class ClipWriterTest {

    private static final AudioFormat FORMAT = new AudioFormat(3, 48_000);
    private static final int CAPACITY_FRAMES = 10_000;

    @TempDir Path folder;
    private RingWriter writer;
    private RingReader ring;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("capture.ring");
        writer = RingWriter.create(file, FORMAT, CAPACITY_FRAMES, "test");
        ring = RingReader.open(file);
    }

    @AfterEach
    void close() throws Exception {
        ring.close();
        writer.close();
    }

    @Test
    void shouldHoldEverySampleOfTheChannelsAskedForInTheirOrder() throws Exception {
        write(9_000);
        byte[] clip = cut(new ClipRange(100, 8_100, List.of(2, 0)));
        try (AudioInputStream in =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(clip))) {
            assertEquals(2, in.getFormat().getChannels());
            assertEquals(48_000, in.getFormat().getSampleRate());
            assertEquals(8_000, in.getFrameLength());
            ByteBuffer expected = ByteBuffer.allocate(8_000 * 4).order(ByteOrder.LITTLE_ENDIAN);
            for (int frame = 100; frame < 8_100; frame++) {
                expected.putShort(sample(frame, 2)).putShort(sample(frame, 0));
            }
            assertArrayEquals(expected.array(), in.readAllBytes());
        }
    }

    @Test
    void shouldSayWhenItBegins() throws Exception {
        write(9_000);
        Instant before = Instant.now();
        writer.anchor(9_000);
        Instant after = Instant.now();
        byte[] clip = cut(new ClipRange(4_200, 4_300, List.of(0)));
        ByteBuffer bytes = ByteBuffer.wrap(clip).order(ByteOrder.LITTLE_ENDIAN);
        int bext = new String(clip, StandardCharsets.ISO_8859_1).indexOf("bext") + 8;
        String date = new String(clip, bext + 320, 10, StandardCharsets.US_ASCII);
        long timeReference = bytes.getLong(bext + 338);
        double began = Instant.parse(date + "T00:00:00Z").getEpochSecond() + timeReference / 48e3;
        // the anchor stands at frame 9000, a tenth of a second after the clip's first
        double anchored = began + 0.1;
        assertTrue(anchored > seconds(before) - 0.001 && anchored < seconds(after) + 0.001);
        assertTrue(new String(clip, bext, 256, StandardCharsets.US_ASCII).startsWith("a test"));
    }

    @Test
    void shouldRefuseWhatIsOverwrittenOrNotThereYet() {
        write(9_000);
        write(5_000);
        assertRefused(new ClipRange(3_000, 5_000, List.of(0)), "overwritten");
        assertRefused(new ClipRange(13_000, 14_001, List.of(0)), "not there yet");
        assertRefused(new ClipRange(13_000, 13_000, List.of(0)), "empty");
        assertRefused(new ClipRange(13_000, 13_100, List.of(3)), "no channel 4");
    }

    @Test
    void shouldUseRf64AboveFourGigabytes() {
        byte[] header = WaveHeader.of(64, 96_000, 40_000_000, Instant.EPOCH, "");
        ByteBuffer bytes = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("RF64", new String(header, 0, 4, StandardCharsets.US_ASCII));
        assertEquals("ds64", new String(header, 12, 4, StandardCharsets.US_ASCII));
        assertEquals(40_000_000L * 128, bytes.getLong(28));
        assertEquals(header.length - 8 + 40_000_000L * 128, bytes.getLong(20));
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond() + time.getNano() / 1e9;
    }

    private void assertRefused(ClipRange range, String why) {
        UserError refused = assertThrows(UserError.class, () -> cut(range));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    private byte[] cut(ClipRange range) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ClipWriter(ring).write(range, "a test", out);
        return out.toByteArray();
    }

    private void write(int frames) {
        long first = writer.framesWritten();
        short[] block = new short[frames * 3];
        for (int i = 0; i < block.length; i++) {
            block[i] = sample(first + i / 3, i % 3);
        }
        writer.write(block, frames);
    }

    private static short sample(long frame, int channel) {
        return (short) (frame * 7 + channel * 1_000);
    }
}
