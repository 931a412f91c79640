package org.micwise.capture.wav;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource;
import org.micwise.capture.PacedStream;
import org.micwise.capture.RingFeed;

/** Recordings, played in real time and without end: a virtual sound check. */
public final class WavSource implements AudioSource {

    private final Recordings recordings;

    private WavSource(Recordings recordings) {
        this.recordings = recordings;
    }

    /**
     * Finds a file with any number of channels, or a folder of files, in order of their names.
     *
     * @param channels absent: all there are
     * @param rateHz absent: the recording's own, which is the only one that can be asked for
     */
    public static WavSource find(Path place, OptionalInt channels, OptionalInt rateHz)
            throws UserError {
        return new WavSource(Recordings.find(place, channels, rateHz));
    }

    @Override
    public AudioFormat format() {
        return recordings.format();
    }

    @Override
    public AudioStream start(RingFeed feed) throws UserError {
        ReadAhead readAhead = new ReadAhead(recordings);
        try {
            readAhead.awaitBegin();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            readAhead.close();
            throw UserError.failure("Interrupted before the first sound.", e);
        }
        return PacedStream.start(readAhead, feed);
    }

    @Override
    public void close() {
        // holds nothing beyond its streams
    }
}
