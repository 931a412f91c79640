package org.micwise.dsp;

import java.util.List;
import org.micwise.base.Decibels;

/** What one listener hears: immutable, so that any thread may hand it to the one that mixes. */
public final class Mix {

    /** Nothing at all: how every listener begins. */
    public static final Mix SILENCE = new Mix(List.of());

    private static final double MIDDLE_IS_UNITY = Math.sqrt(2);

    private final List<MixPart> parts;
    private final float[] gains;
    private final float[] leftGains;
    private final float[] rightGains;

    private Mix(List<MixPart> parts) {
        this.parts = List.copyOf(parts);
        int count = parts.size();
        gains = new float[count];
        leftGains = new float[count];
        rightGains = new float[count];
        for (int i = 0; i < count; i++) {
            MixPart part = parts.get(i);
            double gain = Decibels.toAmplitude(part.gainDb());
            // equal power: 0 dB on both sides in the middle, +3 dB at a side, constant sum of
            // squares
            double angle = (part.pan() + 1) * Math.PI / 4;
            gains[i] = (float) gain;
            leftGains[i] = (float) (gain * MIDDLE_IS_UNITY * Math.cos(angle));
            rightGains[i] = (float) (gain * MIDDLE_IS_UNITY * Math.sin(angle));
        }
    }

    /**
     * A mix of these parts.
     *
     * @throws IllegalArgumentException if two parts name the same input
     */
    public static Mix of(List<MixPart> parts) {
        if (parts.stream().mapToInt(MixPart::input).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("an input stands twice in a mix");
        }
        return parts.isEmpty() ? SILENCE : new Mix(parts);
    }

    public List<MixPart> parts() {
        return parts;
    }

    /** Whether any part stands left or right of the middle; if not, one channel carries it all. */
    public boolean panned() {
        return parts.stream().anyMatch(part -> part.pan() != 0);
    }

    /** How many parts there are, without allocating. */
    int size() {
        return gains.length;
    }

    int input(int part) {
        return parts.get(part).input();
    }

    /** Linear gain of a part in one of {@code outputs} output channels. */
    float gain(int part, int output, int outputs) {
        if (outputs == 1) {
            return gains[part];
        }
        return output == 0 ? leftGains[part] : rightGains[part];
    }
}
