package org.micwise.media.endtoend;

import dev.onvoid.webrtc.media.audio.AudioTrackSink;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Keeps the last fifth of a second of what is heard, and finds tones in it. */
final class Recording implements AudioTrackSink {

    private static final int WINDOWS_PER_SECOND = 5;
    private static final int CHECK_EVERY_BLOCKS = 5;

    private int rate;
    private int channels;
    private long frames;
    private short[] window = new short[0];

    @Override
    public synchronized void onData(
            byte[] data, int bitsPerSample, int sampleRate, int channelCount, int frameCount) {
        if (sampleRate != rate || channelCount != channels) {
            rate = sampleRate;
            channels = channelCount;
            window = new short[rate / WINDOWS_PER_SECOND * channels];
            frames = 0;
        }
        var samples = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        for (int i = 0; i < frameCount * channels; i++) {
            window[(int) ((frames * channels + i) % window.length)] = samples.get(i);
        }
        frames += frameCount;
        if (frames / frameCount % CHECK_EVERY_BLOCKS == 0) {
            notifyAll();
        }
    }

    /** Waits until something is heard; asks again while sound arrives. */
    synchronized void await(String what, BooleanSupplier heard) throws InterruptedException {
        long deadlineNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (channels == 0 || !heard.getAsBoolean()) {
            long leftMillis = TimeUnit.NANOSECONDS.toMillis(deadlineNs - System.nanoTime());
            if (leftMillis <= 0) {
                throw new AssertionError("not heard: " + what + "; but " + describe());
            }
            wait(leftMillis);
        }
    }

    /** Waits until one tone is heard, and no other of the ring's. */
    void awaitOnly(int ringChannel) throws InterruptedException {
        await("only channel " + ringChannel, () -> only(0, ringChannel));
    }

    /** Whether a side carries the tone of one channel of the ring at full level, and no other. */
    boolean only(int side, int ringChannel) {
        for (int other = 0; other < ToneRing.CHANNELS; other++) {
            double level = amplitude(side, other);
            boolean wanted = other == ringChannel;
            if (wanted ? level < ToneRing.AMPLITUDE / 2 : level > ToneRing.AMPLITUDE / 100) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of the ring's tones is heard. */
    boolean silent() {
        return only(0, -1);
    }

    /** Amplitude of the tone of a channel of the ring, full scale at 32768. */
    synchronized double amplitude(int side, int ringChannel) {
        double real = 0;
        double imaginary = 0;
        int length = window.length / channels;
        for (int i = 0; i < length; i++) {
            double angle = 2 * Math.PI * ToneRing.hertz(ringChannel) * i / rate;
            real += window[i * channels + side] * Math.cos(angle);
            imaginary += window[i * channels + side] * Math.sin(angle);
        }
        return 2 * Math.hypot(real, imaginary) / length;
    }

    private String describe() {
        StringBuilder text = new StringBuilder();
        for (int side = 0; side < channels; side++) {
            text.append("side ").append(side).append(':');
            for (int channel = 0; channel < ToneRing.CHANNELS; channel++) {
                text.append(' ').append(Math.round(amplitude(side, channel)));
            }
            text.append("  ");
        }
        return text.append(frames).append(" frames").toString();
    }
}
