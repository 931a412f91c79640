package org.micwise.media.endtoend;

import dev.onvoid.webrtc.media.audio.AudioTrackSink;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Keeps the last second of what is heard. */
final class Recording implements AudioTrackSink {

    private int rate;
    private int channels;
    private long frames;
    private short[] second = new short[0];

    @Override
    public synchronized void onData(
            byte[] data, int bitsPerSample, int sampleRate, int channelCount, int frameCount) {
        if (sampleRate != rate || channelCount != channels) {
            rate = sampleRate;
            channels = channelCount;
            second = new short[rate * channels];
            frames = 0;
        }
        var samples = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        for (int i = 0; i < frameCount * channels; i++) {
            second[(int) ((frames * channels + i) % second.length)] = samples.get(i);
        }
        frames += frameCount;
    }

    synchronized long frames() {
        return frames;
    }

    synchronized int channels() {
        return channels;
    }

    /** Amplitude of a tone in what was heard in the last second, full scale at 32768. */
    synchronized double amplitude(int channel, int hertz) {
        double real = 0;
        double imaginary = 0;
        int length = second.length / Math.max(1, channels);
        for (int i = 0; i < length; i++) {
            double angle = 2 * Math.PI * hertz * i / rate;
            real += second[i * channels + channel] * Math.cos(angle);
            imaginary += second[i * channels + channel] * Math.sin(angle);
        }
        return 2 * Math.hypot(real, imaginary) / length;
    }
}
