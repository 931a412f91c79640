package org.micwise.ring.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * What stands before the samples of a WAV, RF64 or BW64 file.
 *
 * @param rateHz frames per second
 * @param dataAt offset of the first sample
 * @param dataBytes as the header says, or up to the end of the file where it does not know
 */
record WavHeader(Encoding encoding, int channels, int rateHz, long dataAt, long dataBytes) {

    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    int frameBytes() {
        return encoding.bytes() * channels;
    }

    /**
     * Reads the chunks up to the data.
     *
     * @throws NotAudioException if this is no WAV file, or one of a kind that we cannot read
     */
    static WavHeader read(FileChannel file) throws IOException {
        ByteBuffer start = at(file, 0, 12);
        String kind = tag(start, 0);
        boolean wide = kind.equals("RF64") || kind.equals("BW64");
        if (!wide && !kind.equals("RIFF") || !tag(start, 8).equals("WAVE")) {
            throw new NotAudioException("it is no WAV, RF64 or FLAC file");
        }
        long wideDataBytes = UNKNOWN;
        ByteBuffer format = null;
        for (long at = 12; ; ) {
            ByteBuffer chunk = at(file, at, 8);
            long bytes = chunk.getInt(4) & UNKNOWN;
            switch (tag(chunk, 0)) {
                case "ds64" -> wideDataBytes = at(file, at + 8, 16).getLong(8);
                case "fmt " -> format = at(file, at + 8, Math.clamp(bytes, 16, 40));
                case "data" -> {
                    long known = wide && bytes == UNKNOWN ? wideDataBytes : bytes;
                    return of(format, at + 8, known, file.size());
                }
                default -> {}
            }
            at += 8 + bytes + bytes % 2;
        }
    }

    private static WavHeader of(ByteBuffer format, long dataAt, long bytes, long fileBytes)
            throws NotAudioException {
        if (format == null) {
            throw new NotAudioException("its header does not say what is in it");
        }
        int tag = format.getShort(0) & 0xFFFF;
        int channels = format.getShort(2) & 0xFFFF;
        int frameBytes = format.getShort(12) & 0xFFFF;
        if (tag == EXTENSIBLE && format.capacity() >= 26) {
            tag = format.getShort(24) & 0xFFFF;
        }
        if (channels == 0 || frameBytes % channels != 0) {
            throw new NotAudioException("its header is damaged");
        }
        Encoding encoding = encoding(tag, frameBytes / channels);
        // a recorder that was cut off leaves 0 or the greatest number there
        boolean unknown = bytes == UNKNOWN || bytes == 0 || bytes < 0;
        return new WavHeader(
                encoding, channels, format.getInt(4), dataAt, unknown ? fileBytes - dataAt : bytes);
    }

    private static Encoding encoding(int tag, int sampleBytes) throws NotAudioException {
        for (Encoding encoding : Encoding.values()) {
            boolean isFloat = encoding == Encoding.FLOAT32 || encoding == Encoding.FLOAT64;
            if (encoding.bytes() == sampleBytes && tag == (isFloat ? FLOAT : PCM)) {
                return encoding;
            }
        }
        throw new NotAudioException(
                ("its samples are of a kind that is not supported (format %d, %d bit): 16, 24 or 32"
                                + " bit PCM, or 32 or 64 bit float can be read")
                        .formatted(tag, sampleBytes * 8));
    }

    private static ByteBuffer at(FileChannel file, long at, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw new NotAudioException("it ends before any sound", new EOFException());
            }
        }
        return buffer;
    }

    private static String tag(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
