package org.micwise.media.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.ring.CaptureState;
import org.micwise.ring.RingWriter;

/** A capture in the place of P1: writes a ring in real time, a tone of its own on each channel. */
final class ToneRing implements AutoCloseable {

    static final int CHANNELS = 6;
    static final double AMPLITUDE = 8_000;

    private static final int SECONDS = 5;
    private static final int BURST_FRAMES = 256;

    private final RingWriter writer;
    private final Thread thread;
    private volatile boolean stopped;

    ToneRing(Path file, int sampleRate) throws UserError, IOException {
        AudioFormat format = new AudioFormat(CHANNELS, sampleRate);
        writer = RingWriter.create(file, format, format.framesIn(SECONDS), "tones");
        writer.state(CaptureState.RUNNING);
        thread = new Thread(this::run, "tones");
        thread.start();
    }

    /** Frequency of a channel in hertz; all fit into a fifth of a second. */
    static int hertz(int channel) {
        return 400 + 300 * channel;
    }

    private void run() {
        AudioFormat format = writer.format();
        short[] second = tones(format);
        short[] burst = new short[BURST_FRAMES * format.channels()];
        long startNs = System.nanoTime();
        for (long frame = 0; !stopped; frame += BURST_FRAMES) {
            for (int i = 0; i < burst.length; i++) {
                long sample = frame * format.channels() + i;
                burst[i] = second[(int) (sample % second.length)];
            }
            writer.write(burst, BURST_FRAMES);
            writer.heartbeat();
            long dueNs = startNs + (frame + BURST_FRAMES) * 1_000_000_000L / format.sampleRate();
            for (long leftNs; (leftNs = dueNs - System.nanoTime()) > 0; ) {
                LockSupport.parkNanos(leftNs);
            }
        }
    }

    private static short[] tones(AudioFormat format) {
        short[] second = new short[format.sampleRate() * format.channels()];
        for (int i = 0; i < second.length; i++) {
            int frame = i / format.channels();
            double turns = (double) hertz(i % format.channels()) * frame / format.sampleRate();
            second[i] = (short) Math.round(AMPLITUDE * Math.sin(2 * Math.PI * turns));
        }
        return second;
    }

    /** Stops without a word, as a capture that dies does. */
    void stall() {
        stopped = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stall();
        writer.close();
    }
}
