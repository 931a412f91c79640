package org.micwise.bench.capture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** As much of a WAV reader as it takes to check what the peers recorded: 16 bit or float. */
final class WavFile {

    /** Scaled by 32767 instead of 32768, and the first sample, from which we count, too. */
    private static final int ROUNDED = 3;

    private static final int BLOCK_FRAMES = 4_800;

    private WavFile() {}

    static CounterCheck check(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(12);
            ByteBuffer format = null;
            for (String id = id(in); !id.equals("data"); id = id(in)) {
                ByteBuffer chunk = ByteBuffer.wrap(in.readNBytes(length(in)));
                format = id.equals("fmt ") ? chunk.order(ByteOrder.LITTLE_ENDIAN) : format;
            }
            in.skipNBytes(4);
            int channels = format.getShort(2);
            if (channels != Options.CHANNELS) {
                throw new IOException(file + " has " + channels + " channels");
            }
            // not by the length in the header: who was ended may not have filled that in
            return check(in, channels, format.getShort(14) / 8);
        }
    }

    private static CounterCheck check(DataInputStream in, int channels, int sampleBytes)
            throws IOException {
        CounterCheck check = new CounterCheck(channels, ROUNDED);
        int frameBytes = channels * sampleBytes;
        short[] block = new short[BLOCK_FRAMES * channels];
        int bytes = BLOCK_FRAMES * frameBytes;
        for (int got = bytes; got == bytes; ) {
            byte[] read = in.readNBytes(bytes);
            ByteBuffer samples = ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
            int frames = read.length / frameBytes;
            for (int i = 0; i < frames * channels; i++) {
                block[i] =
                        sampleBytes == 2
                                ? samples.getShort()
                                : (short) Math.round(samples.getFloat() * 32_768);
            }
            check.take(block, frames);
            got = read.length;
        }
        return check;
    }

    private static String id(DataInputStream in) throws IOException {
        byte[] id = in.readNBytes(4);
        if (id.length < 4) {
            throw new EOFException("no data chunk");
        }
        return new String(id, StandardCharsets.US_ASCII);
    }

    private static int length(DataInputStream in) throws IOException {
        return Integer.reverseBytes(in.readInt());
    }
}
