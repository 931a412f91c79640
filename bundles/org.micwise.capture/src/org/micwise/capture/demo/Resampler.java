package org.micwise.capture.demo;

/**
 * Plays recordings at another sample rate, from any position, without state: each output frame is a
 * weighted sum of the samples around it. The weights repeat, because the rates have a ratio of
 * small whole numbers.
 */
final class Resampler {

    private static final int TAPS = 24;

    /** Leaves room for the filter's slope below half the lower rate. */
    private static final double PASSBAND = 0.92;

    private final int sourceStep;
    private final int phases;
    private final float[] weights;

    /** From {@value Recording#RATE_HZ} Hz. */
    Resampler(int toRateHz) {
        int common = commonDivisor(Recording.RATE_HZ, toRateHz);
        this.sourceStep = Recording.RATE_HZ / common;
        this.phases = toRateHz / common;
        this.weights = phases == 1 ? null : weights(phases, toRateHz);
    }

    /** How many frames a recording of this many samples becomes. */
    int frames(int samples) {
        return Math.toIntExact((long) samples * phases / sourceStep);
    }

    /**
     * Adds a stretch of a recording to a buffer.
     *
     * @param fromFrame first frame, counted at the new rate; all asked for must exist
     * @param count frames
     * @param to receives them from index {@code at} on
     */
    void add(short[] recording, int fromFrame, int count, float[] to, int at) {
        if (phases == 1) {
            for (int i = 0; i < count; i++) {
                to[at + i] += recording[fromFrame + i];
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            long position = (long) (fromFrame + i) * sourceStep;
            int first = (int) (position / phases) - TAPS / 2 + 1;
            to[at + i] += sum(recording, first, (int) (position % phases) * TAPS);
        }
    }

    private float sum(short[] recording, int first, int weight) {
        int from = Math.max(0, -first);
        int to = Math.min(TAPS, recording.length - first);
        float sum = 0;
        for (int k = from; k < to; k++) {
            sum += recording[first + k] * weights[weight + k];
        }
        return sum;
    }

    /** A sinc under a Hann window for each phase; each adds up to 1, so that levels stay. */
    private static float[] weights(int phases, int toRateHz) {
        double cutoff = PASSBAND * Math.min(1.0, (double) toRateHz / Recording.RATE_HZ);
        float[] weights = new float[phases * TAPS];
        for (int phase = 0; phase < phases; phase++) {
            double total = 0;
            double[] row = new double[TAPS];
            for (int k = 0; k < TAPS; k++) {
                double x = k - (TAPS / 2 - 1) - (double) phase / phases;
                double sinc = x == 0 ? 1 : Math.sin(Math.PI * cutoff * x) / (Math.PI * cutoff * x);
                row[k] = sinc * (0.5 + 0.5 * Math.cos(2 * Math.PI * x / TAPS));
                total += row[k];
            }
            for (int k = 0; k < TAPS; k++) {
                weights[phase * TAPS + k] = (float) (row[k] / total);
            }
        }
        return weights;
    }

    private static int commonDivisor(int a, int b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
