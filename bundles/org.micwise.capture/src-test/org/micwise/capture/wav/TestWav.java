package org.micwise.capture.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 16-bit WAV files whose every sample says where it stands. */
final class TestWav {

    private TestWav() {}

    /** What channel c of a file with this seed carries in frame f; never silence. */
    static short sample(int seed, int frame, int channel) {
        return (short) (1 + Math.floorMod(seed * 7_919 + frame * 31 + channel * 977, 30_000));
    }

    static Path write(Path file, int seed, int rateHz, int channels, int frames)
            throws IOException {
        int bytes = frames * channels * 2;
        ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) channels).putInt(rateHz);
        wav.putInt(rateHz * channels * 2).putShort((short) (channels * 2)).putShort((short) 16);
        wav.put(ascii("data")).putInt(bytes);
        for (int f = 0; f < frames; f++) {
            for (int c = 0; c < channels; c++) {
                wav.putShort(sample(seed, f, c));
            }
        }
        return Files.write(file, wav.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
