package org.micwise.base;

/**
 * Conversions between linear amplitude and decibels. Full scale (1.0) is 0 dBFS, so that a
 * full-scale square wave has an RMS of 0 dBFS and a full-scale sine one of -3.01 dBFS.
 */
public final class Decibels {

    private Decibels() {}

    /**
     * Level of an amplitude.
     *
     * @param amplitude linear, 1.0 = full scale, not negative
     * @return dBFS; {@link Double#NEGATIVE_INFINITY} for silence
     */
    public static double ofAmplitude(double amplitude) {
        return 20 * Math.log10(amplitude);
    }

    /** Linear factor of a gain in dB. */
    public static double toAmplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /**
     * {@link #ofAmplitude} in the unit of {@link MeterReading}: hundredths of dBFS, {@link
     * MeterReading#SILENCE} for 0.
     */
    public static short millibels(double amplitude) {
        double millibels = 100 * ofAmplitude(amplitude);
        return (short) Math.max(Math.round(millibels), MeterReading.SILENCE);
    }
}
