package org.micwise.capture.portaudio;

import java.lang.foreign.MemorySegment;
import org.micwise.capture.AudioSource.AudioStream;

/** An open stream of PortAudio. */
record PortAudioStream(PortAudio portAudio, MemorySegment stream, RingCallback callback)
        implements AudioStream {

    /** Lets the callbacks begin; if that fails, the stream is closed. */
    void start() throws PortAudioException {
        try {
            portAudio.startStream(stream);
        } catch (PortAudioException e) {
            close();
            throw e;
        }
    }

    @Override
    public String priority() {
        return callback.priority();
    }

    @Override
    public Throwable failure() {
        return callback.failure();
    }

    @Override
    public void close() {
        try {
            portAudio.closeStream(stream);
        } catch (PortAudioException e) {
            // a device that has gone cannot be stopped any more; the log shall know
            System.err.println("Stopping the device: " + e.getMessage());
        }
    }
}
