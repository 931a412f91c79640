package org.micwise.capture.jack;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource;
import org.micwise.capture.RingFeed;

/** The outputs of a JACK client, which PortAudio has listed as a device. */
public final class JackSource implements AudioSource {

    private static final String OWN_NAME = "micwise";

    private final JackLibrary jack;
    private final String device;
    private final AudioFormat format;
    private final JackCallback callback;
    private final MemorySegment stub;

    private JackSource(JackLibrary jack, String device, AudioFormat format) {
        this.jack = jack;
        this.device = device;
        this.format = format;
        this.callback = new JackCallback(format);
        // for the life of the process: a server that hangs may still call it
        this.stub = callback.stub(Arena.global());
    }

    /**
     * The source for a device, if JACK's own library is there.
     *
     * @param device name of the JACK client
     */
    public static Optional<AudioSource> of(String device, AudioFormat format) {
        return JackLibrary.load().map(jack -> new JackSource(jack, device, format));
    }

    @Override
    public AudioFormat format() {
        return format;
    }

    @Override
    public void warmUp(RingFeed scratch) throws UserError {
        JackWarmUp.run(callback, stub, format.channels(), scratch);
        if (callback.failure() != null) {
            throw UserError.failure(
                    "The audio callback failed: " + callback.failure(), callback.failure());
        }
    }

    @Override
    public AudioStream start(RingFeed feed) throws UserError {
        long client = jack.open(OWN_NAME);
        if (client == 0) {
            throw UserError.failure("The JACK server does not run.");
        }
        JackStream stream = new JackStream(jack, client, callback);
        try {
            stream.start(feed, stub, outputs(client));
            return stream;
        } catch (UserError | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private List<String> outputs(long client) throws UserError {
        int rateHz = jack.call("jack_get_sample_rate", client);
        if (rateHz != format.sampleRate()) {
            throw UserError.failure(
                    "The JACK server runs at %d Hz now, not at %d Hz."
                            .formatted(rateHz, format.sampleRate()));
        }
        List<String> outputs = jack.outputsOf(client, device);
        if (outputs.size() < format.channels()) {
            throw UserError.failure(
                    "The JACK client %s has %d outputs now, not %d."
                            .formatted(device, outputs.size(), format.channels()));
        }
        return outputs.subList(0, format.channels());
    }

    @Override
    public void close() {
        // holds nothing beyond its streams
    }
}
