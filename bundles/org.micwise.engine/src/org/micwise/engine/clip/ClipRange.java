package org.micwise.engine.clip;

import java.util.List;
import org.micwise.base.UserError;
import org.micwise.ring.RingReader;

/**
 * What is to be cut out of a ring.
 *
 * @param fromFrame first frame
 * @param toFrame the frame after the last
 * @param inputs channels of the ring, from 0, in the order they are to have in the clip
 */
public record ClipRange(long fromFrame, long toFrame, List<Integer> inputs) {

    /** Frames of the clip. */
    public long frames() {
        return toFrame - fromFrame;
    }

    /**
     * @throws UserError if the ring does not hold all of it
     */
    public void checkAgainst(RingReader ring) throws UserError {
        double rate = ring.format().sampleRate();
        int channels = ring.format().channels();
        if (frames() <= 0) {
            throw UserError.usage("The clip is empty: it must end after it begins.");
        }
        for (int input : inputs) {
            if (input < 0 || input >= channels) {
                throw UserError.usage(
                        "There is no channel %d: the ring has %d.".formatted(input + 1, channels));
            }
        }
        if (inputs.isEmpty()) {
            throw UserError.usage("The clip has no channels.");
        }
        if (fromFrame < ring.oldestFrame()) {
            throw UserError.failure(
                    "The sound at %.3f s is overwritten: the ring begins at %.3f s now."
                            .formatted(fromFrame / rate, ring.oldestFrame() / rate));
        }
        if (toFrame > ring.writtenAcquire()) {
            throw UserError.failure(
                    "The sound at %.3f s is not there yet: the ring ends at %.3f s now."
                            .formatted(toFrame / rate, ring.writtenAcquire() / rate));
        }
    }
}
