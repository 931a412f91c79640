package org.micwise.session;

/**
 * A channel in a listener's mix.
 *
 * @param id of the channel
 * @param gainDb -60 to +20
 * @param pan -1 (left) to +1 (right)
 */
public record MixChannel(String id, double gainDb, double pan) {

    public static final double LOWEST_GAIN_DB = -60;
    public static final double HIGHEST_GAIN_DB = 20;

    public MixChannel {
        if (!(gainDb >= LOWEST_GAIN_DB && gainDb <= HIGHEST_GAIN_DB)) {
            throw new IllegalArgumentException("gainDb " + gainDb + ": -60 to +20 are possible");
        }
        if (!(pan >= -1 && pan <= 1)) {
            throw new IllegalArgumentException("pan " + pan + ": -1 to +1 are possible");
        }
    }
}
