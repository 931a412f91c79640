package org.micwise.engine.clip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Everything of a Broadcast Wave file (EBU Tech 3285, version 1) before its samples, which are
 * 16-bit PCM; RF64 (EBU Tech 3306) where 4 GB do not suffice.
 */
final class WaveHeader {

    private static final int BEXT_BYTES = 602;
    private static final int DS64_BYTES = 28;
    private static final int FMT_BYTES = 16;
    private static final int CHUNK_HEAD = 8;
    private static final long RIFF_LIMIT = 0xFFFF_FFFFL;
    private static final int IN_DS64 = -1;
    private static final String ORIGINATOR = "Mic-Wise";

    private WaveHeader() {}

    /**
     * @param frames that follow
     * @param start when the first of them was, UTC
     * @param description for people, at most 256 characters
     */
    static byte[] of(int channels, int sampleRate, long frames, Instant start, String description) {
        long dataBytes = frames * channels * Short.BYTES;
        int headBytes =
                12
                        + CHUNK_HEAD
                        + DS64_BYTES
                        + CHUNK_HEAD
                        + BEXT_BYTES
                        + CHUNK_HEAD
                        + FMT_BYTES
                        + CHUNK_HEAD;
        long riffBytes = headBytes - 8 + dataBytes;
        boolean large = riffBytes > RIFF_LIMIT;
        ByteBuffer out = ByteBuffer.allocate(headBytes).order(ByteOrder.LITTLE_ENDIAN);
        tag(out, large ? "RF64" : "RIFF").putInt(large ? IN_DS64 : (int) riffBytes);
        tag(out, "WAVE");
        // a plain file has room in the same place, so that both are alike
        tag(out, large ? "ds64" : "JUNK").putInt(DS64_BYTES);
        out.putLong(large ? riffBytes : 0).putLong(large ? dataBytes : 0);
        out.putLong(large ? frames : 0).putInt(0);
        bext(out, sampleRate, start, description);
        tag(out, "fmt ").putInt(FMT_BYTES).putShort((short) 1).putShort((short) channels);
        out.putInt(sampleRate).putInt(sampleRate * channels * Short.BYTES);
        out.putShort((short) (channels * Short.BYTES)).putShort((short) Short.SIZE);
        tag(out, "data").putInt(large ? IN_DS64 : (int) dataBytes);
        return out.array();
    }

    private static void bext(ByteBuffer out, int sampleRate, Instant start, String description) {
        ZonedDateTime utc = start.atZone(ZoneOffset.UTC);
        long nanosOfDay = ChronoUnit.NANOS.between(utc.truncatedTo(ChronoUnit.DAYS), utc);
        long timeReference = Math.round(nanosOfDay / 1e9 * sampleRate);
        tag(out, "bext").putInt(BEXT_BYTES);
        int begin = out.position();
        text(out, description, 256);
        text(out, ORIGINATOR, 32);
        text(out, "", 32);
        text(out, utc.format(DateTimeFormatter.ofPattern("yyyy-MM-dd")), 10);
        text(out, utc.format(DateTimeFormatter.ofPattern("HH:mm:ss")), 8);
        out.putLong(timeReference).putShort((short) 1);
        out.position(begin + BEXT_BYTES);
    }

    private static ByteBuffer tag(ByteBuffer out, String tag) {
        return out.put(tag.getBytes(StandardCharsets.US_ASCII));
    }

    /** The format knows ASCII only. */
    private static void text(ByteBuffer out, String text, int bytes) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        int begin = out.position();
        out.put(ascii, 0, Math.min(ascii.length, bytes)).position(begin + bytes);
    }
}
