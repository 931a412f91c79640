package org.micwise.ring.file;

import java.io.IOException;
import java.util.Optional;

/** An audio file that is read from its start to its end, as 16-bit samples. One thread. */
public interface SoundFile extends AutoCloseable {

    int channels();

    /** Frames per second. */
    int rateHz();

    /** Frames that can be read from the start to the end. */
    long frames();

    /**
     * Reads on.
     *
     * @param interleaved receives frames x {@link #channels} samples from index 0 on
     * @param frames most frames to read
     * @return how many there were: fewer only at the end, 0 if nothing is left
     * @throws IOException if the file cannot be read, or ends before {@link #frames}
     */
    int read(short[] interleaved, int frames) throws IOException;

    /** What is wrong with the file although it can be read, in words; usually nothing. */
    Optional<String> damage();

    @Override
    void close() throws IOException;
}
