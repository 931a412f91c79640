package org.micwise.ring.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WavFileTest {

    private static final short[] SAMPLES = {0, 1, -1, 32_767, -32_768, 12_345, -321, 7};
    private static final int UNKNOWN = -1;

    @TempDir Path folder;

    /** How a sample of 16 bit stands in a file. */
    private static void put(ByteBuffer to, Encoding encoding, short sample) {
        switch (encoding) {
            case INT16 -> to.putShort(sample);
            case INT24 -> to.put((byte) 0).putShort(sample);
            case INT32 -> to.putInt(sample << 16);
            case FLOAT32 -> to.putFloat(sample / 32_768f);
            case FLOAT64 -> to.putDouble(sample / 32_768.0);
        }
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] data(Encoding encoding) {
        ByteBuffer data = bytes(SAMPLES.length * encoding.bytes());
        for (short sample : SAMPLES) {
            put(data, encoding, sample);
        }
        return data.array();
    }

    private static ByteBuffer format(int tag, int channels, int bits) {
        int frameBytes = channels * bits / 8;
        return bytes(16)
                .putShort((short) tag)
                .putShort((short) channels)
                .putInt(48_000)
                .putInt(48_000 * frameBytes)
                .putShort((short) frameBytes)
                .putShort((short) bits);
    }

    private static ByteBuffer format(Encoding encoding) {
        boolean isFloat = encoding.name().startsWith("FLOAT");
        return format(isFloat ? 3 : 1, 2, encoding.bytes() * 8);
    }

    private static void chunk(ByteBuffer to, String tag, int size, byte[] content) {
        to.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(size).put(content);
        if (content.length % 2 == 1) {
            to.put((byte) 0);
        }
    }

    private Path write(ByteBuffer content) throws Exception {
        Path file = folder.resolve("x.wav");
        Files.write(file, Arrays.copyOf(content.array(), content.position()));
        return file;
    }

    private Path wav(byte[] format, byte[] data, int dataSize) throws Exception {
        ByteBuffer file = bytes(500);
        chunk(file, "RIFF", 100, "WAVE".getBytes(StandardCharsets.US_ASCII));
        chunk(file, "bext", 3, new byte[] {1, 2, 3});
        chunk(file, "fmt ", format.length, format);
        chunk(file, "data", dataSize, data);
        return write(file);
    }

    private static void assertHolds(Path path, short... expected) throws Exception {
        try (WavFile file = WavFile.open(path)) {
            assertEquals(expected.length / file.channels(), file.frames());
            short[] read = new short[expected.length + 10];
            int first = file.read(read, 1);
            assertEquals(1, first);
            short[] rest = new short[read.length];
            int more = file.read(rest, 100);
            assertEquals(file.frames() - 1, more);
            System.arraycopy(rest, 0, read, file.channels(), more * file.channels());
            assertArrayEquals(expected, Arrays.copyOf(read, expected.length));
            assertEquals(0, file.read(read, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldGiveBack16BitSoundFromEveryFormatBitByBit(Encoding encoding) throws Exception {
        byte[] data = data(encoding);
        assertHolds(wav(format(encoding).array(), data, data.length), SAMPLES);
    }

    @ParameterizedTest
    @EnumSource
    void shouldReadTheExtensibleFormat(Encoding encoding) throws Exception {
        byte[] plain = format(encoding).array();
        ByteBuffer format = bytes(40).put(plain);
        format.putShort((short) 22).putShort((short) 0).putInt(0).putShort((short) plain[0]);
        format.putShort(0, (short) 0xFFFE);
        byte[] data = data(encoding);
        assertHolds(wav(format.array(), data, data.length), SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({"RF64", "BW64"})
    void shouldReadTheWideFormats(String kind) throws Exception {
        ByteBuffer file = bytes(500);
        chunk(file, kind, UNKNOWN, "WAVE".getBytes(StandardCharsets.US_ASCII));
        chunk(file, "ds64", 28, bytes(28).putLong(999).putLong(16).putLong(8).array());
        chunk(file, "fmt ", 16, format(Encoding.INT16).array());
        chunk(file, "data", UNKNOWN, data(Encoding.INT16));
        file.put("what follows is no sound".getBytes(StandardCharsets.US_ASCII));
        assertHolds(write(file), SAMPLES);
    }

    @Test
    void shouldRoundToTheNearest() throws Exception {
        ByteBuffer data = bytes(3 * 8);
        for (int value : new int[] {127, 128, -127, -128, 255, 0x7FFFFF, -0x800000, -129}) {
            data.put((byte) value).putShort((short) (value >> 8));
        }
        Path file = wav(format(Encoding.INT24).array(), data.array(), data.capacity());
        assertHolds(
                file,
                (short) 0,
                (short) 1,
                (short) 0,
                (short) -1,
                (short) 1,
                Short.MAX_VALUE,
                Short.MIN_VALUE,
                (short) -1);
    }

    @Test
    void shouldClipWhatIsBeyondFullScaleAndTakeNoNumberForSilence() throws Exception {
        ByteBuffer data = bytes(16).putFloat(1.5f).putFloat(-9f).putFloat(Float.NaN).putFloat(1f);
        Path file = wav(format(Encoding.FLOAT32).array(), data.array(), 16);
        assertHolds(file, Short.MAX_VALUE, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
    }

    @Test
    void shouldReadAsFarAsACutOffFileGoesAndSayThatItIs() throws Exception {
        Path file = wav(format(Encoding.INT16).array(), data(Encoding.INT16), 192_000);
        assertHolds(file, SAMPLES);
        try (WavFile wav = WavFile.open(file)) {
            assertTrue(wav.damage().orElseThrow().contains("1.0 s should be"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void shouldReadToTheEndWhereARecorderCouldNotSayHowLong(int size) throws Exception {
        Path file = wav(format(Encoding.INT16).array(), data(Encoding.INT16), size);
        assertHolds(file, SAMPLES);
    }

    @Test
    void shouldSayWhatIsNoSound() throws Exception {
        assertRefused(write(bytes(400).put(new byte[300])), "no WAV");
        assertRefused(write(bytes(9).putInt(7)), "ends before any sound");
        byte[] data = data(Encoding.INT16);
        assertRefused(wav(format(1, 2, 8).array(), data, 16), "not supported (format 1, 8 bit)");
        assertRefused(wav(format(85, 2, 16).array(), data, 16), "not supported (format 85");
        assertRefused(wav(format(1, 0, 16).array(), data, 16), "damaged");
    }

    private static void assertRefused(Path file, String why) {
        String message =
                assertThrows(NotAudioException.class, () -> WavFile.open(file)).getMessage();
        assertTrue(message.contains(why), message);
    }
}
