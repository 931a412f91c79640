package org.micwise.capture.demo;

/**
 * Noise as a function of where it is: the same place always sounds the same, no two places alike.
 * That leaves nothing to remember, and no seam where the play begins anew.
 */
final class Noise {

    /** Standard deviation of the sum of four numbers that are uniform over 16 bits. */
    private static final float SIGMA = 37_837.23f;

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private Noise() {}

    /** About normally distributed, mean 0, RMS 1. */
    static float normal(long seed, long frame) {
        long bits = hash(seed, frame);
        long sum =
                (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum - 2 * 65_535) / SIGMA;
    }

    /** Evenly distributed from 0 to 1. */
    static double uniform(long seed, long index) {
        return (hash(seed, index) >>> 11) * 0x1p-53;
    }

    /** SplitMix64: every input bit reaches every output bit. */
    private static long hash(long seed, long index) {
        long z = (index + seed * 0x5851_F42D_4C95_7F2DL) * GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
