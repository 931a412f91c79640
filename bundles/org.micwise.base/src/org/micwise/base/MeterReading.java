package org.micwise.base;

import java.util.Arrays;

/**
 * The level of every channel during one thirtieth of a second. Immutable.
 *
 * <p>Levels are in millibels (hundredths of dBFS, 0 = full scale), {@link #SILENCE} for digital
 * silence: the unit in which they travel to the tablets.
 */
public final class MeterReading {

    /** Level of digital silence. */
    public static final short SILENCE = Short.MIN_VALUE;

    /** Readings per second. */
    public static final int RATE_HZ = 30;

    /** At least one sample at full scale. */
    public static final int CLIP = 1;

    /** An artefact event ended within the last second. */
    public static final int EVENT = 2;

    /** Nothing but digital silence for two seconds or longer. */
    public static final int NO_SIGNAL = 4;

    private final long frame;
    private final short[] rmsMillibels;
    private final short[] peakMillibels;
    private final byte[] flags;

    /**
     * Takes the arrays as they are; the caller must not change them afterwards.
     *
     * @param frame number of the first frame after the window
     * @param rmsMillibels, peakMillibels, flags one entry a channel
     */
    public MeterReading(long frame, short[] rmsMillibels, short[] peakMillibels, byte[] flags) {
        this.frame = frame;
        this.rmsMillibels = rmsMillibels;
        this.peakMillibels = peakMillibels;
        this.flags = flags;
    }

    /** A reading of nothing, for before the first one. */
    public static MeterReading none(int channels) {
        short[] silence = new short[channels];
        Arrays.fill(silence, SILENCE);
        return new MeterReading(0, silence, silence, new byte[channels]);
    }

    /** Number of the first frame after the window that was measured. */
    public long frame() {
        return frame;
    }

    public int channels() {
        return flags.length;
    }

    /** RMS of an input, counted from 0, in millibels. */
    public short rmsMillibels(int input) {
        return rmsMillibels[input];
    }

    /** Highest absolute sample of an input, counted from 0, in millibels. */
    public short peakMillibels(int input) {
        return peakMillibels[input];
    }

    /** {@link #CLIP}, {@link #EVENT} and {@link #NO_SIGNAL} of an input, counted from 0. */
    public int flags(int input) {
        return flags[input];
    }
}
