package org.micwise.dsp;

/** Signed 16-bit samples, little-endian: what codecs and sound devices take. */
public final class Pcm16 {

    private Pcm16() {}

    /**
     * Rounds samples to the nearest 16-bit value; what exceeds full scale becomes full scale.
     * Allocates nothing.
     *
     * @param samples full scale at 32768
     * @param count how many of them
     * @param bytes receives two bytes for each
     */
    public static void encode(float[] samples, int count, byte[] bytes) {
        for (int i = 0; i < count; i++) {
            int value = Math.clamp(Math.round(samples[i]), Short.MIN_VALUE, Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
    }
}
