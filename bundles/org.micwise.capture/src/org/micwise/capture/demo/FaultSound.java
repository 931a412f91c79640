package org.micwise.capture.demo;

import org.micwise.base.Decibels;

/**
 * What a fault does to the signal of its microphone, as a function of the time since it began. The
 * repeated packet is not here: it needs the signal at other times.
 */
final class FaultSound {

    private static final float FULL_SCALE = 32_768;
    private static final long SEED = 99;

    private static final double CLICK_SECONDS = 83e-6;
    private static final float CLICK = 0.35f * FULL_SCALE;

    private static final double CRACKLE_SLOT_SECONDS = 0.012;
    private static final double CRACKLE_CHANCE = 0.8;
    private static final double CRACKLE_SECONDS = 120e-6;
    private static final double CRACKLE_PEAK = 0.5 * FULL_SCALE;

    private static final double POP_HZ = 42;
    private static final double POP_ATTACK_SECONDS = 0.004;
    private static final double POP_DECAY_SECONDS = 0.05;
    private static final double POP_PEAK = 0.6 * FULL_SCALE;

    private static final double BURST = Decibels.toAmplitude(-17) * FULL_SCALE;
    private static final double BURST_EDGE_SECONDS = 0.002;

    private static final double OVERLOAD = Decibels.toAmplitude(18);
    private static final double OVERLOAD_EDGE_SECONDS = 0.03;

    private static final double MAINS_HZ = 50;
    private static final double HUM = Decibels.toAmplitude(-38) * FULL_SCALE;
    private static final double HUM_EDGE_SECONDS = 0.25;

    private FaultSound() {}

    /**
     * The sample that arrives instead of the clean one.
     *
     * @param frame since the fault began
     * @param clean in steps of 16-bit samples
     */
    static float apply(Fault fault, int frame, int rateHz, float clean) {
        double seconds = (double) frame / rateHz;
        double left = fault.seconds() - seconds;
        return switch (fault.type()) {
            case CLICK -> clean + (seconds < CLICK_SECONDS ? CLICK : 0);
            case CRACKLE -> clean + (float) crackle(seconds);
            case POP -> clean + (float) (pop(seconds) * left / fault.seconds());
            case DROPOUT, SILENCE -> 0;
            case NOISE_BURST ->
                    (float) (BURST * edges(seconds, left, BURST_EDGE_SECONDS))
                            * Noise.normal(SEED, frame);
            case CLIP ->
                    (float) (1 + (OVERLOAD - 1) * edges(seconds, left, OVERLOAD_EDGE_SECONDS))
                            * clean;
            case HUM -> clean + (float) (hum(seconds) * edges(seconds, left, HUM_EDGE_SECONDS));
            case REPEAT -> clean;
        };
    }

    private static double crackle(double seconds) {
        long slot = (long) (seconds / CRACKLE_SLOT_SECONDS);
        double at = Noise.uniform(SEED, 3 * slot) * (CRACKLE_SLOT_SECONDS - CRACKLE_SECONDS);
        double inside = seconds - slot * CRACKLE_SLOT_SECONDS - at;
        boolean on =
                inside >= 0
                        && inside < CRACKLE_SECONDS
                        && Noise.uniform(SEED, 3 * slot + 1) < CRACKLE_CHANCE;
        return on ? (Noise.uniform(SEED, 3 * slot + 2) * 2 - 1) * CRACKLE_PEAK : 0;
    }

    private static double pop(double seconds) {
        return POP_PEAK
                * Math.sin(2 * Math.PI * POP_HZ * seconds)
                * (1 - Math.exp(-seconds / POP_ATTACK_SECONDS))
                * Math.exp(-seconds / POP_DECAY_SECONDS);
    }

    private static double hum(double seconds) {
        double phase = 2 * Math.PI * MAINS_HZ * seconds;
        return HUM
                * (Math.sin(phase)
                        + 0.7 * Math.sin(2 * phase)
                        + 0.5 * Math.sin(3 * phase)
                        + 0.25 * Math.sin(5 * phase)
                        + 0.12 * Math.sin(7 * phase));
    }

    /** 1 inside, a straight slope at both ends. */
    private static double edges(double since, double left, double slopeSeconds) {
        return Math.clamp(Math.min(since, left) / slopeSeconds, 0, 1);
    }
}
