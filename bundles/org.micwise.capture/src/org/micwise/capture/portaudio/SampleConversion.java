package org.micwise.capture.portaudio;

/**
 * Float samples to 16 bit and nothing else: no dither, no gain. What a 16-bit source sends through
 * a float host (value / 32768) comes out as it went in, bit by bit.
 */
final class SampleConversion {

    private static final float SCALE = 32_768;

    private SampleConversion() {}

    /** Converts the first {@code count} samples; beyond full scale they clip. */
    static void toInt16(float[] from, short[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = toInt16(from[i]);
        }
    }

    /** One sample: scaled, rounded to the nearest (halves away from zero), clipped; NaN is 0. */
    static short toInt16(float sample) {
        float scaled = sample * SCALE;
        // the cast cuts towards zero and saturates at the int range, so this cannot wrap
        int rounded = (int) (scaled + Math.copySign(0.5f, scaled));
        return (short) Math.min(Math.max(rounded, Short.MIN_VALUE), Short.MAX_VALUE);
    }
}
