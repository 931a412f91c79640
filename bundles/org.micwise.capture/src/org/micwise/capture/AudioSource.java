package org.micwise.capture;

import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/** A source that has been found and whose format is known, but that does not run yet. */
public interface AudioSource extends AutoCloseable {

    /** Channels and rate in which {@link #start} will deliver. */
    AudioFormat format();

    /**
     * Makes everything ready that can be made ready without the device, so that the first block is
     * handled as fast as any other.
     *
     * @param scratch a small ring of the same format; what is written to it is thrown away
     */
    default void warmUp(RingFeed scratch) throws UserError {}

    /**
     * Starts to deliver into the ring from an audio thread of the source's own. The caller may
     * start again after closing what this returned.
     */
    AudioStream start(RingFeed feed) throws UserError;

    /** Lets go of the device. No stream may be running. */
    @Override
    void close();

    /** Audio that is being delivered. */
    interface AudioStream extends AutoCloseable {

        /**
         * What stopped the audio thread by itself, or null while nothing did. Any thread; cheap.
         */
        Throwable failure();

        /** What the log must know and was not asked for before, or null. One thread. */
        default String problem() {
            return null;
        }

        /** With what priority the audio thread runs, in words, for the log. */
        String priority();

        /** Stops; when this returns the audio thread does not touch the ring any more. */
        @Override
        void close();
    }
}
