package org.micwise.dsp;

import java.util.Arrays;
import org.micwise.base.AudioFormat;

/**
 * Adds up channels for one listener, block by block of 10 ms. Every change of the mix fades over
 * the first 5 ms of a block: gains move in a straight line, a channel that leaves fades out while
 * one that comes fades in, so that no change clicks.
 *
 * <p>One thread. {@link #mix} allocates nothing.
 */
public final class Mixer {

    public static final int BLOCKS_PER_SECOND = 100;

    private static final int FADES_PER_SECOND = 200;

    private final int inputs;
    private final int outputs;
    private final int blockFrames;
    private final int fadeFrames;

    /** Linear gain of each input in each output, now and at the end of the fade. */
    private final float[][] gain;

    private final float[][] nextGain;
    private Mix applied = Mix.SILENCE;

    /**
     * A mixer that begins with silence.
     *
     * @param input what comes in
     * @param outputs 1 (pan is not heard) or 2
     */
    public Mixer(AudioFormat input, int outputs) {
        if (outputs != 1 && outputs != 2) {
            throw new IllegalArgumentException(outputs + " outputs: 1 or 2 are possible");
        }
        this.inputs = input.channels();
        this.outputs = outputs;
        this.blockFrames = blockFrames(input.sampleRate());
        this.fadeFrames = input.sampleRate() / FADES_PER_SECOND;
        this.gain = new float[outputs][inputs];
        this.nextGain = new float[outputs][inputs];
    }

    /** Frames of a block of 10 ms. */
    public static int blockFrames(int sampleRate) {
        return sampleRate / BLOCKS_PER_SECOND;
    }

    /**
     * Mixes one block. The sum may exceed full scale; what follows has to limit it.
     *
     * @param mix what to hear from now on; inputs the format has not are left out
     * @param block one block, interleaved
     * @param out receives one block, interleaved, full scale at 32768
     */
    public void mix(Mix mix, short[] block, float[] out) {
        Arrays.fill(out, 0, blockFrames * outputs, 0);
        if (mix != applied) {
            aimAt(mix);
        }
        for (int output = 0; output < outputs; output++) {
            for (int input = 0; input < inputs; input++) {
                float from = gain[output][input];
                float to = nextGain[output][input];
                if (from != 0 || to != 0) {
                    add(block, input, from, to, out, output);
                }
            }
        }
        if (mix != applied) {
            for (int output = 0; output < outputs; output++) {
                System.arraycopy(nextGain[output], 0, gain[output], 0, inputs);
            }
            applied = mix;
        }
    }

    private void aimAt(Mix mix) {
        for (int output = 0; output < outputs; output++) {
            Arrays.fill(nextGain[output], 0);
            for (int part = 0; part < mix.size(); part++) {
                int input = mix.input(part);
                if (input < inputs) {
                    nextGain[output][input] = mix.gain(part, output, outputs);
                }
            }
        }
    }

    private void add(short[] block, int input, float from, float to, float[] out, int output) {
        int steadyFrom = 0;
        if (from != to) {
            float step = (to - from) / fadeFrames;
            for (int frame = 0; frame < fadeFrames; frame++) {
                float now = from + step * (frame + 1);
                out[frame * outputs + output] += now * block[frame * inputs + input];
            }
            steadyFrom = fadeFrames;
        }
        if (to != 0) {
            for (int frame = steadyFrom; frame < blockFrames; frame++) {
                out[frame * outputs + output] += to * block[frame * inputs + input];
            }
        }
    }
}
