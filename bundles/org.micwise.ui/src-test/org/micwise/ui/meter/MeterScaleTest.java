package org.micwise.ui.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterScaleTest {

    @ParameterizedTest
    @CsvSource({"-60, 0.025", "-50, 0.0875", "-40, 0.15", "-30, 0.325", "-20, 0.5", "-10, 0.75"})
    void shouldBeStraightBetweenTheGivenPoints(double levelDb, double position) {
        assertEquals(position, MeterScale.position(levelDb), 1e-9);
    }

    @Test
    void shouldBeFullAtFullScaleAndAbove() {
        assertEquals(1, MeterScale.position(0));
        assertEquals(1, MeterScale.position(6));
    }

    @Test
    void shouldBeEmptyBelowTheScale() {
        assertEquals(0, MeterScale.position(-60.1));
        assertEquals(0, MeterScale.position(Double.NEGATIVE_INFINITY));
        assertEquals(0, MeterScale.position(Double.NaN));
    }

    @Test
    void shouldNeverFallWhereTheLevelRises() {
        double last = 0;
        for (double levelDb = -70; levelDb <= 3; levelDb += 0.1) {
            double position = MeterScale.position(levelDb);
            assertTrue(position >= last, levelDb + " dB");
            last = position;
        }
    }

    @Test
    void shouldRoundToPixels() {
        assertEquals(50, MeterScale.pixels(-20, 100));
        assertEquals(0, MeterScale.pixels(-100, 100));
        assertEquals(100, MeterScale.pixels(0, 100));
    }
}
