package org.micwise.show.store;

/**
 * What a new show starts with.
 *
 * @param name its title
 * @param channels how many channels, from 1 to 128; the k-th has number k, the name "Channel k" and
 *     comes in on input k
 */
public record NewShow(String name, int channels) {
    private static final int MAX_CHANNELS = 128;

    /** Checks the number of channels. */
    public NewShow {
        if (channels < 1 || channels > MAX_CHANNELS) {
            throw new IllegalArgumentException(
                    "a show has 1 to " + MAX_CHANNELS + " channels, not " + channels);
        }
    }
}
