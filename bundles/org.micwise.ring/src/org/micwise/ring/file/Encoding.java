package org.micwise.ring.file;

import java.nio.ByteBuffer;

/**
 * How a sample stands in a WAV file, and how it becomes 16 bit: scaled, rounded to the nearest
 * (halves away from zero), clipped, as capture does it with what comes from a device.
 *
 * <p>Without dither, on purpose: 16-bit sound that was stored in a wider format comes out as it
 * was, bit by bit, and digital silence stays digital silence, which is how a dropout is told.
 */
enum Encoding {
    INT16(2) {
        @Override
        short decode(ByteBuffer bytes, int at) {
            return bytes.getShort(at);
        }
    },
    INT24(3) {
        @Override
        short decode(ByteBuffer bytes, int at) {
            int value = bytes.getShort(at) & 0xFFFF | bytes.get(at + 2) << 16;
            return clip(value + (value >= 0 ? 128 : 127) >> 8);
        }
    },
    INT32(4) {
        @Override
        short decode(ByteBuffer bytes, int at) {
            long value = bytes.getInt(at);
            return clip((int) (value + (value >= 0 ? 32_768 : 32_767) >> 16));
        }
    },
    FLOAT32(4) {
        @Override
        short decode(ByteBuffer bytes, int at) {
            return round(bytes.getFloat(at));
        }
    },
    FLOAT64(8) {
        @Override
        short decode(ByteBuffer bytes, int at) {
            return round(bytes.getDouble(at));
        }
    };

    private final int bytes;

    Encoding(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of a sample. */
    int bytes() {
        return bytes;
    }

    /**
     * One sample as 16 bit.
     *
     * @param bytes in little-endian order
     * @param at index of its first byte
     */
    abstract short decode(ByteBuffer bytes, int at);

    private static short clip(int value) {
        return (short) Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static short round(double sample) {
        double scaled = sample * 32_768;
        // the cast cuts towards zero, saturates, and makes 0 of what is no number
        return clip((int) (scaled + Math.copySign(0.5, scaled)));
    }
}
