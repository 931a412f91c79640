package org.micwise.workbench.tests;

import java.util.Random;
import org.micwise.base.MeterReading;

/** Levels that move like people who speak in turn; now and then something is wrong. */
final class FakeVoices {

    private static final int SILENT_INPUT = 9;
    private static final int CLIPPING_INPUT = 3;
    private static final int CRACKLING_INPUT = 4;

    private final Random random = new Random(7);
    private final double[] levelDb;
    private final boolean[] speaking;

    FakeVoices(int inputs) {
        levelDb = new double[inputs];
        speaking = new boolean[inputs];
        for (int input = 0; input < inputs; input++) {
            levelDb[input] = -65;
            speaking[input] = input % 3 == 0;
        }
    }

    MeterReading reading(long tick, long frame) {
        short[] rms = new short[levelDb.length];
        short[] peak = new short[levelDb.length];
        byte[] flags = new byte[levelDb.length];
        for (int input = 0; input < levelDb.length; input++) {
            if (random.nextInt(90) == 0) {
                speaking[input] = !speaking[input];
            }
            double loud = -34 + input * 5 % 17;
            double target = speaking[input] ? loud + random.nextGaussian() * 7 : -62;
            levelDb[input] += (target - levelDb[input]) * 0.4;
            if (input == SILENT_INPUT) {
                rms[input] = MeterReading.SILENCE;
                peak[input] = MeterReading.SILENCE;
                flags[input] = MeterReading.NO_SIGNAL;
                continue;
            }
            boolean clip = input == CLIPPING_INPUT && tick % 400 == 40;
            rms[input] = (short) (100 * Math.clamp(levelDb[input], -90, -1));
            peak[input] = clip ? 0 : (short) Math.min(0, rms[input] + 900);
            flags[input] = (byte) (clip ? MeterReading.CLIP : 0);
            if (input == CRACKLING_INPUT && tick % 300 < 30) {
                flags[input] |= MeterReading.EVENT;
            }
        }
        return new MeterReading(frame, rms, peak, flags);
    }
}
