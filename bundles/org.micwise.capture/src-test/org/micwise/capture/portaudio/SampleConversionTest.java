package org.micwise.capture.portaudio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleConversionTest {

    private static final int VALUES = 65_536;

    @Test
    void shouldGiveBackEvery16BitValueAsItWas() {
        float[] floats = new float[VALUES];
        short[] expected = new short[VALUES];
        for (int i = 0; i < VALUES; i++) {
            expected[i] = (short) (i + Short.MIN_VALUE);
            floats[i] = expected[i] / 32_768f;
        }
        short[] converted = new short[VALUES];
        SampleConversion.toInt16(floats, converted, VALUES);
        assertArrayEquals(expected, converted);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 32767",
        "1.5, 32767",
        "-1, -32768",
        "-1.00001, -32768",
        "1e30, 32767",
        "-1e30, -32768",
        "Infinity, 32767",
        "-Infinity, -32768",
        "NaN, 0",
    })
    void shouldClipBeyondFullScale(float sample, short expected) {
        assertEquals(expected, SampleConversion.toInt16(sample));
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 0",
        "0.5, 1",
        "0.6, 1",
        "1.49, 1",
        "-0.4, 0",
        "-0.5, -1",
        "-1.49, -1",
        "-1.5, -2",
        "32766.6, 32767",
        "-32767.6, -32768",
    })
    void shouldRoundToTheNearest(float steps, short expected) {
        assertEquals(expected, SampleConversion.toInt16(steps / 32_768f));
    }

    @Test
    void shouldLeaveTheRestOfTheBlockAlone() {
        short[] block = {7, 7, 7};
        SampleConversion.toInt16(new float[] {0.5f, 0.5f, 0.5f}, block, 2);
        assertArrayEquals(new short[] {16_384, 16_384, 7}, block);
    }
}
