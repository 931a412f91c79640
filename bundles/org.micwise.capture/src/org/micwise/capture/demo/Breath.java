package org.micwise.capture.demo;

import org.micwise.base.Decibels;

/** Drawing breath before a line: noise as wide as an open mouth, swelling and ebbing. */
final class Breath {

    static final double SECONDS = 0.38;

    /** From its start to the start of the line. */
    static final double BEFORE_LINE_SECONDS = 0.45;

    private static final double RMS_DBFS = -50;
    private static final long SEED = 4711;

    private Breath() {}

    static short[] samples() {
        int length = (int) (SECONDS * Recording.RATE_HZ);
        double[] sound = new double[length];
        double low = 0;
        double band = 0;
        double energy = 0;
        for (int i = 0; i < length; i++) {
            // a resonance near 1.5 kHz
            double high = Noise.normal(SEED, i) - low - 0.9 * band;
            band += 0.2 * high;
            low += 0.2 * band;
            double swell = Math.sin(Math.PI * i / length);
            sound[i] = band * swell * swell;
            energy += sound[i] * sound[i];
        }
        double gain = Decibels.toAmplitude(RMS_DBFS) * Short.MAX_VALUE / Math.sqrt(energy / length);
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) Math.round(sound[i] * gain);
        }
        return samples;
    }
}
