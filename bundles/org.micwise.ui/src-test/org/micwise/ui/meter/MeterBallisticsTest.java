package org.micwise.ui.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeterBallisticsTest {

    private static final double SILENCE = Double.NEGATIVE_INFINITY;

    private final MeterBallistics meter = new MeterBallistics();

    private void read(double seconds, double levelDb, double peakDb) {
        meter.read((long) (seconds * 1e9), levelDb, peakDb, false);
    }

    @Test
    void shouldRiseAtOnce() {
        read(0, -40, -30);
        read(0.033, -12, -3);
        assertEquals(-12, meter.barDb());
        assertEquals(-3, meter.peakDb());
    }

    @Test
    void shouldFallBy20DbInASecond() {
        read(0, -10, -10);
        read(0.5, SILENCE, SILENCE);
        assertEquals(-20, meter.barDb(), 1e-9);
        read(1, SILENCE, SILENCE);
        assertEquals(-30, meter.barDb(), 1e-9);
    }

    @Test
    void shouldFallByTheSameHoweverOftenItIsRead() {
        read(0, -10, -10);
        for (int i = 1; i <= 30; i++) {
            read(i / 30.0, SILENCE, SILENCE);
        }
        assertEquals(-30, meter.barDb(), 1e-6);
    }

    @Test
    void shouldNotFallBelowTheLevel() {
        read(0, -10, -10);
        read(1, -15, -15);
        assertEquals(-15, meter.barDb());
    }

    @Test
    void shouldHoldThePeakForOneAndAHalfSeconds() {
        read(0, -20, -6);
        read(0.75, -40, -30);
        read(1.5, -40, -30);
        assertEquals(-6, meter.peakDb());
    }

    @Test
    void shouldLetThePeakFallAfterItsHold() {
        read(0, -20, -6);
        read(1.4, SILENCE, SILENCE);
        read(2, SILENCE, SILENCE);
        assertEquals(-16, meter.peakDb(), 1e-9);
        read(2.5, SILENCE, SILENCE);
        assertEquals(-26, meter.peakDb(), 1e-9);
    }

    @Test
    void shouldHoldAgainAfterANewPeak() {
        read(0, -20, -6);
        read(1.2, -20, -5);
        read(2.6, SILENCE, SILENCE);
        assertEquals(-5, meter.peakDb());
    }

    @Test
    void shouldKeepAClipUntilItIsAcknowledged() {
        meter.read(0, -3, 0, true);
        meter.read(1_000_000_000L, -30, -20, false);
        assertTrue(meter.clipped());
        meter.acknowledge();
        assertFalse(meter.clipped());
    }

    @Test
    void shouldFallAsTheChosenStandardSays() {
        meter.setFallOff(FallOff.IEC_TYPE_I);
        read(0, 0, 0);
        read(1.7, SILENCE, SILENCE);
        assertEquals(-20, meter.barDb(), 1e-9);
    }
}
