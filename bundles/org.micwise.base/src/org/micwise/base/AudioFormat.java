package org.micwise.base;

import java.util.Set;

/**
 * Shape of the audio that a capture carries.
 *
 * @param channels number of channels, 1 to {@value #MAX_CHANNELS}
 * @param sampleRate frames per second, one of {@link #SAMPLE_RATES}
 */
public record AudioFormat(int channels, int sampleRate) {

    public static final int MAX_CHANNELS = 128;
    public static final Set<Integer> SAMPLE_RATES = Set.of(44_100, 48_000, 88_200, 96_000);

    /** Bytes of one frame in the ring: 16-bit samples, interleaved. */
    public int frameBytes() {
        return channels * Short.BYTES;
    }

    /** Frames that pass in the given time, rounded to the nearest. */
    public long framesIn(double seconds) {
        return Math.round(seconds * sampleRate);
    }

    public AudioFormat {
        if (channels < 1 || channels > MAX_CHANNELS) {
            throw new IllegalArgumentException(
                    "%d channels: between 1 and %d are possible".formatted(channels, MAX_CHANNELS));
        }
        if (!SAMPLE_RATES.contains(sampleRate)) {
            throw new IllegalArgumentException(
                    "%d Hz: 44100, 48000, 88200 and 96000 are possible".formatted(sampleRate));
        }
    }
}
