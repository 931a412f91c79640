package org.micwise.capture.demo;

import org.micwise.base.AudioFormat;

/** The sound of all channels as a function of the frame number. */
final class DemoRig {

    private final AudioFormat format;

    DemoRig(AudioFormat format) {
        this.format = format;
    }

    /** Fills a block. */
    void render(long frame, int frames, short[] interleaved) {
        int channels = format.channels();
        for (int i = 0; i < frames; i++) {
            for (int c = 0; c < channels; c++) {
                double seconds = (double) (frame + i) / format.sampleRate();
                double loud = Math.max(0, Math.sin(seconds * 2.1 + c * 0.9));
                interleaved[i * channels + c] =
                        (short) ((Math.random() - 0.5) * (20 + 4000 * loud * loud));
            }
        }
    }
}
