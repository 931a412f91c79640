package org.micwise.capture.demo;

import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource;
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

    @Override
    public AudioStream start(RingFeed feed) throws UserError {
        return DemoStream.start(new DemoRig(format), feed);
    }

    @Override
    public void close() {
        // holds nothing beyond its streams
    }
}
