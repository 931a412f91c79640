package org.micwise.capture.demo;

import java.util.List;
import org.micwise.base.AudioFormat;

/**
 * The sound of all channels as a function of the frame number; the play repeats for ever. Channels
 * 1 to 16 are the cast with its faults, each further sixteen the same cast elsewhere in the scene,
 * without faults. One thread.
 */
final class DemoRig {

    /** Longest block that can be asked for. */
    static final int MAX_FRAMES = 1024;

    /** How far each further cast is ahead of the one before. No fraction of the scene. */
    private static final int SHIFT_SECONDS = 13;

    private final int channels;
    private final CastMix[] casts;
    private final List<FaultyMicrophone> faults;
    private final float[][][] microphones;

    DemoRig(AudioFormat format) {
        this(format, Scene.load());
    }

    DemoRig(AudioFormat format, Scene scene) {
        this.channels = format.channels();
        int rateHz = format.sampleRate();
        Voices voices = new Voices(scene, rateHz);
        int count = (channels + Scene.CAST - 1) / Scene.CAST;
        this.casts = new CastMix[count];
        this.microphones = new float[count][][];
        for (int n = 0; n < count; n++) {
            int size = Math.min(Scene.CAST, channels - n * Scene.CAST);
            casts[n] = new CastMix(scene, voices, rateHz, n, n * SHIFT_SECONDS, MAX_FRAMES);
            microphones[n] = new float[size][MAX_FRAMES];
        }
        int first = microphones[0].length;
        this.faults =
                scene.faults().stream()
                        .filter(fault -> fault.channel() <= first)
                        .map(fault -> new FaultyMicrophone(fault, casts[0], rateHz, first))
                        .toList();
        voices.prepare();
    }

    /**
     * Fills a block.
     *
     * @param frame number of the first frame
     * @param frames how many, at most {@value #MAX_FRAMES}
     * @param interleaved receives frames x channels samples
     */
    void render(long frame, int frames, short[] interleaved) {
        for (int n = 0; n < casts.length; n++) {
            for (int done = 0; done < frames; ) {
                int span = casts[n].framesInPass(frame + done, frames - done);
                casts[n].render(frame + done, span, microphones[n]);
                if (n == 0) {
                    for (FaultyMicrophone fault : faults) {
                        fault.apply(frame + done, span, microphones[0]);
                    }
                }
                interleave(microphones[n], span, interleaved, done, n * Scene.CAST);
                done += span;
            }
        }
    }

    private void interleave(
            float[][] from, int frames, short[] to, int firstFrame, int firstChannel) {
        for (int c = 0; c < from.length; c++) {
            int at = firstFrame * channels + firstChannel + c;
            for (int i = 0; i < frames; i++, at += channels) {
                int sample = Math.round(from[c][i]);
                to[at] = (short) Math.clamp(sample, Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }
    }
}
