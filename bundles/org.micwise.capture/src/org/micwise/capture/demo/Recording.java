package org.micwise.capture.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;

/** A short sound at {@value #RATE_HZ} Hz, made when it is first needed or before. */
final class Recording {

    static final int RATE_HZ = 48_000;

    private final FutureTask<short[]> samples;

    Recording(Callable<short[]> maker) {
        this.samples = new FutureTask<>(maker);
    }

    /** A recording that comes with this class. */
    static Recording ofLine(Cue cue) {
        String name = "voices/%02d-%d.flac".formatted(cue.channel(), cue.recording());
        return new Recording(() -> decode(name));
    }

    /** Makes it now, unless that has been done or is being done by another thread. */
    void make() {
        samples.run();
    }

    /** The samples, made now if they were not before. */
    short[] samples() {
        samples.run();
        try {
            return samples.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a recording of the demo rig", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the demo rig", e);
        }
    }

    private static short[] decode(String name) throws IOException {
        try (InputStream file = Recording.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing from the capture bundle");
            }
            FLACDecoder decoder = new FLACDecoder(file);
            decoder.readMetadata();
            StreamInfo info = decoder.getStreamInfo();
            if (info.getSampleRate() != RATE_HZ
                    || info.getChannels() != 1
                    || info.getBitsPerSample() != Short.SIZE) {
                throw new IOException(name + " must be mono, 16 bit, " + RATE_HZ + " Hz");
            }
            short[] samples = new short[Math.toIntExact(info.getTotalSamples())];
            int at = 0;
            for (Frame frame; at < samples.length && (frame = decoder.readNextFrame()) != null; ) {
                int[] block = decoder.getChannelData()[0].getOutput();
                for (int i = 0; i < frame.header.blockSize; i++) {
                    samples[at++] = (short) block[i];
                }
            }
            return samples;
        }
    }
}
