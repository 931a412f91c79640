package org.micwise.analysis;

import java.util.Arrays;
import java.util.function.Consumer;
import org.micwise.base.AudioFormat;
import org.micwise.base.Decibels;
import org.micwise.base.MeterReading;
import org.micwise.dsp.LevelMeter;
import org.micwise.ring.RingReader;

/**
 * Turns the ring into meter readings, {@value MeterReading#RATE_HZ} a second of audio, each over
 * the frames since the one before, so that no sample goes unmeasured. For one thread.
 */
public final class MeterAnalysis {

    private static final int NO_SIGNAL_AFTER_SECONDS = 2;

    private final RingReader ring;
    private final Consumer<MeterReading> out;
    private final int windowFrames;
    private final short[] window;
    private final LevelMeter levels;

    /** Per channel: the frame after the last sample that was not zero. */
    private final long[] signalUntilFrame;

    private long nextFrame;

    /**
     * Begins at the newest frame.
     *
     * @param out receives every reading, on the thread that calls {@link #step}
     */
    public MeterAnalysis(RingReader ring, Consumer<MeterReading> out) {
        AudioFormat format = ring.format();
        this.ring = ring;
        this.out = out;
        this.windowFrames = format.sampleRate() / MeterReading.RATE_HZ;
        this.window = new short[windowFrames * format.channels()];
        this.levels = new LevelMeter(format.channels());
        this.signalUntilFrame = new long[format.channels()];
        this.nextFrame = ring.writtenAcquire();
        Arrays.fill(signalUntilFrame, nextFrame);
    }

    /** Measures all whole windows that have come since the last call. */
    public void step() {
        while (ring.writtenAcquire() - nextFrame >= windowFrames) {
            boolean lapped = ring.read(nextFrame, windowFrames, window) > 0;
            if (lapped) {
                nextFrame = ring.writtenAcquire();
            } else {
                nextFrame += windowFrames;
                out.accept(measure());
            }
        }
    }

    /** How far the newest reading is behind the newest frame, in frames. */
    public long lagFrames() {
        return ring.writtenAcquire() - nextFrame;
    }

    private MeterReading measure() {
        levels.reset();
        levels.add(window, windowFrames);
        int channels = signalUntilFrame.length;
        short[] rms = new short[channels];
        short[] peak = new short[channels];
        byte[] flags = new byte[channels];
        for (int channel = 0; channel < channels; channel++) {
            rms[channel] = Decibels.millibels(levels.rms(channel));
            peak[channel] = Decibels.millibels(levels.peak(channel));
            flags[channel] = (byte) flags(channel);
        }
        return new MeterReading(nextFrame, rms, peak, flags);
    }

    private int flags(int channel) {
        if (levels.peak(channel) > 0) {
            signalUntilFrame[channel] = nextFrame;
        }
        long silentFrames = nextFrame - signalUntilFrame[channel];
        int silentTooLong = NO_SIGNAL_AFTER_SECONDS * ring.format().sampleRate();
        return (levels.clipped(channel) ? MeterReading.CLIP : 0)
                | (silentFrames >= silentTooLong ? MeterReading.NO_SIGNAL : 0);
    }
}
