package org.micwise.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class Pcm16Test {

    @Test
    void shouldKeepEvery16BitValueExactly() {
        float[] samples = new float[65_536];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = i - 32_768;
        }
        short[] encoded = encode(samples);
        for (int i = 0; i < samples.length; i++) {
            assertEquals(i - 32_768, encoded[i]);
        }
    }

    @Test
    void shouldRoundToTheNearest() {
        assertArrayEquals(new short[] {1, 2, -1, -2, 0}, encode(1.4f, 1.6f, -1.4f, -1.6f, 0.3f));
    }

    @Test
    void shouldStopAtFullScaleInsteadOfWrappingAround() {
        assertArrayEquals(
                new short[] {32_767, 32_767, -32_768, -32_768},
                encode(32_767.6f, 2e6f, -32_769f, -2e9f));
    }

    private static short[] encode(float... samples) {
        byte[] bytes = new byte[2 * samples.length];
        Pcm16.encode(samples, samples.length, bytes);
        short[] values = new short[samples.length];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(values);
        return values;
    }
}
