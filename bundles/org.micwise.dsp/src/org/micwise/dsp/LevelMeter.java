package org.micwise.dsp;

import java.util.Arrays;

/** Measures RMS and peak of every channel over a window. Allocates nothing. For one thread. */
public final class LevelMeter {

    /** Amplitude of a full-scale sample, as in the rest of the program. */
    private static final double FULL_SCALE = 32_768;

    private final int channels;
    private final long[] sumOfSquares;
    private final int[] highest;
    private long frames;

    public LevelMeter(int channels) {
        this.channels = channels;
        this.sumOfSquares = new long[channels];
        this.highest = new int[channels];
    }

    /** Forgets the window so far and begins a new one. */
    public void reset() {
        Arrays.fill(sumOfSquares, 0);
        Arrays.fill(highest, 0);
        frames = 0;
    }

    /**
     * Adds frames to the window.
     *
     * @param interleaved at least {@code count} x channels samples
     */
    public void add(short[] interleaved, int count) {
        for (int frame = 0, at = 0; frame < count; frame++, at += channels) {
            for (int channel = 0; channel < channels; channel++) {
                int sample = interleaved[at + channel];
                sumOfSquares[channel] += (long) sample * sample;
                highest[channel] = Math.max(highest[channel], Math.abs(sample));
            }
        }
        frames += count;
    }

    /** Root of the mean square of a channel, 0 to 1 = full scale. */
    public double rms(int channel) {
        return frames == 0 ? 0 : Math.sqrt((double) sumOfSquares[channel] / frames) / FULL_SCALE;
    }

    /** Highest absolute sample of a channel, 0 to 1 = full scale. */
    public double peak(int channel) {
        return highest[channel] / FULL_SCALE;
    }

    /** Whether a channel touched the end of the 16-bit range. */
    public boolean clipped(int channel) {
        return highest[channel] >= Short.MAX_VALUE;
    }
}
