package org.micwise.capture.demo;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/** Simple measurements for tests. */
final class Signal {

    private Signal() {}

    static double rms(short[] samples, int from, int count) {
        double squares = 0;
        for (int i = from; i < from + count; i++) {
            squares += (double) samples[i] * samples[i];
        }
        return Math.sqrt(squares / count);
    }

    static int count(double[] samples, DoublePredicate which) {
        return (int) Arrays.stream(samples).filter(which).count();
    }

    /** Sum of the powers at the whole multiples of 1 Hz in a band, both ends included. */
    static double power(double[] samples, int rateHz, int fromHz, int toHz) {
        double power = 0;
        for (int hz = fromHz; hz <= toHz; hz++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < samples.length; i++) {
                double phase = 2 * Math.PI * hz * i / rateHz;
                re += samples[i] * Math.cos(phase);
                im += samples[i] * Math.sin(phase);
            }
            power += re * re + im * im;
        }
        return power;
    }
}
