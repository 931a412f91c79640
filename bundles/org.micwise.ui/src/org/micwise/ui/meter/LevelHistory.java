package org.micwise.ui.meter;

import java.util.Arrays;
import org.micwise.base.MeterReading;

/**
 * The highest level of every input in each tenth of a second, for a fixed time back; what is older
 * is overwritten. Bins are counted by the frame clock, so that lost time leaves a hole and does not
 * move what is around it. Not for concurrent use.
 */
public final class LevelHistory {

    /** Bins in a second. */
    public static final int BINS_PER_SECOND = 10;

    /** What a bin holds that nothing was read for. */
    public static final short NOTHING = Short.MIN_VALUE + 1;

    private final int capacity;
    private short[][] levels = {};
    private long[] bins = {};
    private int sampleRate = 48_000;
    private long newest = -1;

    /**
     * An empty history.
     *
     * @param seconds how far it reaches back
     */
    public LevelHistory(int seconds) {
        capacity = seconds * BINS_PER_SECOND;
    }

    /** Forgets everything. */
    public void clear() {
        levels = new short[0][];
        newest = -1;
    }

    /** Forgets everything if the rate is another than before. */
    public void setSampleRate(int hertz) {
        if (hertz != sampleRate && hertz > 0) {
            sampleRate = hertz;
            clear();
        }
    }

    /** Takes a reading; one that is older than the newest bin is ignored. */
    public void read(MeterReading reading) {
        long bin = reading.frame() * BINS_PER_SECOND / sampleRate;
        if (bin < newest || reading.frame() == 0) {
            return;
        }
        if (levels.length != reading.channels()) {
            resize(reading.channels());
        }
        int slot = slot(bin);
        if (bins[slot] != bin) {
            bins[slot] = bin;
            for (short[] input : levels) {
                input[slot] = MeterReading.SILENCE;
            }
        }
        for (int input = 0; input < levels.length; input++) {
            levels[input][slot] =
                    (short) Math.max(levels[input][slot], reading.peakMillibels(input));
        }
        newest = bin;
    }

    private void resize(int inputs) {
        levels = new short[inputs][capacity];
        bins = new long[capacity];
        Arrays.fill(bins, -1);
    }

    private int slot(long bin) {
        return (int) (bin % capacity);
    }

    /** How many bins it keeps. */
    public int capacity() {
        return capacity;
    }

    /** Number of the newest bin; -1 before the first one. */
    public long newest() {
        return newest;
    }

    /** Highest level of an input in a bin, in millibels, or {@link #NOTHING}. */
    public short peakMillibels(int input, long bin) {
        if (input < 0 || input >= levels.length || bin < 0 || bin > newest) {
            return NOTHING;
        }
        int slot = slot(bin);
        return bins[slot] == bin ? levels[input][slot] : NOTHING;
    }
}
