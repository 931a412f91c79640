package org.micwise.media.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * One channel of a listener's mix. Gain and pan outside their ranges are taken for the nearest
 * possible value; {@link MediaEvent.Mixed} tells which.
 *
 * @param input channel of the ring, counted from 0
 * @param gainDb decibels, -60 to +20; 0 if left out
 * @param pan -1 (left) to +1 (right); 0, the middle, if left out. Other than 0 only for listeners
 *     whose offer says {@code stereo=1}
 */
public record MixChannel(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) int input,
        @JsonProperty("gainDb") double gainDb,
        @JsonProperty("pan") double pan) {

    public static final double MIN_GAIN_DB = -60;
    public static final double MAX_GAIN_DB = 20;

    public MixChannel {
        if (input < 0) {
            throw new IllegalArgumentException("input " + input + ": inputs count from 0");
        }
        if (!Double.isFinite(gainDb) || !Double.isFinite(pan)) {
            throw new IllegalArgumentException("gain and pan must be numbers");
        }
        gainDb = Math.clamp(gainDb, MIN_GAIN_DB, MAX_GAIN_DB);
        pan = Math.clamp(pan, -1, 1);
    }
}
