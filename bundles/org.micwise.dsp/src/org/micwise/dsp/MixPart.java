package org.micwise.dsp;

/**
 * One input of a mix.
 *
 * @param input channel of the interleaved input, counted from 0
 * @param gainDb decibels, {@value #MIN_GAIN_DB} to {@value #MAX_GAIN_DB}; beyond is taken for the
 *     nearest of the two
 * @param pan -1 (left) to +1 (right), likewise; heard in stereo only
 */
public record MixPart(int input, double gainDb, double pan) {

    public static final double MIN_GAIN_DB = -60;
    public static final double MAX_GAIN_DB = 20;

    public MixPart {
        if (input < 0) {
            throw new IllegalArgumentException("input " + input + ": inputs count from 0");
        }
        if (Double.isNaN(gainDb) || Double.isNaN(pan)) {
            throw new IllegalArgumentException("gain and pan must be numbers");
        }
        gainDb = Math.clamp(gainDb, MIN_GAIN_DB, MAX_GAIN_DB);
        pan = Math.clamp(pan, -1, 1);
    }
}
