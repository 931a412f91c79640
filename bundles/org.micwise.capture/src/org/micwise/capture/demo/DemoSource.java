package org.micwise.capture.demo;

import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource;
import org.micwise.capture.PacedStream;
import org.micwise.capture.RingFeed;

/** The demo rig as a source. Needs no audio hardware and no PortAudio. */
public final class DemoSource implements AudioSource {

    private final AudioFormat format;

    public DemoSource(AudioFormat format) {
        this.format = format;
    }

    @Override
    public AudioFormat format() {
        return format;
    }

    /** The scene follows the frame clock of the ring, also across gaps and restarts. */
    @Override
    public AudioStream start(RingFeed feed) throws UserError {
        DemoRig rig = new DemoRig(format);
        return PacedStream.start(
                (_, frames, interleaved) -> {
                    rig.render(feed.nextFrame(), frames, interleaved);
                    return true;
                },
                feed);
    }

    @Override
    public void close() {
        // holds nothing beyond its streams
    }
}
