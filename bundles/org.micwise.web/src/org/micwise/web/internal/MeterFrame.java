package org.micwise.web.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.micwise.base.MeterReading;

/**
 * The binary frame that carries meters, little-endian: u8 kind = 1, u8 version = 1, u16 channels,
 * u64 frame, then per channel i16 RMS, i16 peak (hundredths of dBFS), u8 flags.
 */
final class MeterFrame {

    private static final byte KIND = 1;
    private static final byte VERSION = 1;
    private static final int HEADER_BYTES = 12;
    private static final int CHANNEL_BYTES = 5;

    private MeterFrame() {}

    static ByteBuffer encode(MeterReading reading) {
        int channels = reading.channels();
        ByteBuffer frame =
                ByteBuffer.allocate(HEADER_BYTES + channels * CHANNEL_BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(KIND)
                        .put(VERSION)
                        .putShort((short) channels)
                        .putLong(reading.frame());
        for (int input = 0; input < channels; input++) {
            frame.putShort(reading.rmsMillibels(input))
                    .putShort(reading.peakMillibels(input))
                    .put((byte) reading.flags(input));
        }
        return frame.flip().asReadOnlyBuffer();
    }
}
