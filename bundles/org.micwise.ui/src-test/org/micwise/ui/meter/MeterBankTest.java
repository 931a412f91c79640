package org.micwise.ui.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;

class MeterBankTest {

    private static final long MILLI = 1_000_000;

    private final MeterBank bank = new MeterBank();
    private final MeterPicture picture = new MeterPicture();

    private static MeterReading reading(long frame, int rms, int peak, int flags) {
        return new MeterReading(
                frame,
                new short[] {(short) rms},
                new short[] {(short) peak},
                new byte[] {(byte) flags});
    }

    @Test
    void shouldBeStaleBeforeTheFirstReading() {
        bank.read(MeterReading.none(4), 0);
        assertTrue(bank.isStale(0));
        assertEquals(-1, bank.ageNanos(0));
    }

    @Test
    void shouldBeStaleAfterHalfASecondWithoutAReading() {
        bank.read(reading(1600, -2000, -1000, 0), 0);
        assertFalse(bank.isStale(500 * MILLI));
        assertTrue(bank.isStale(501 * MILLI));
    }

    @Test
    void shouldNotTakeTheSameFrameAgainForASignOfLife() {
        bank.read(reading(1600, -2000, -1000, 0), 0);
        bank.read(reading(1600, -2000, -1000, 0), 600 * MILLI);
        assertTrue(bank.isStale(600 * MILLI));
    }

    @Test
    void shouldKeepAClipThatNobodyPainted() {
        bank.read(reading(1600, -300, 0, MeterReading.CLIP), 0);
        bank.read(reading(3200, -2000, -1000, 0), 33 * MILLI);
        bank.copy(0, picture);
        assertTrue(picture.clipped());
        bank.acknowledge(0);
        bank.copy(0, picture);
        assertFalse(picture.clipped());
    }

    @Test
    void shouldGiveDecibels() {
        bank.read(reading(1600, -2050, -1000, 0), 0);
        bank.copy(0, picture);
        assertEquals(-20.5, picture.barDb());
        assertEquals(-10, picture.peakDb());
    }

    @Test
    void shouldShowNothingForAnInputThatIsNotThere() {
        bank.read(reading(1600, -2050, -1000, 0), 0);
        bank.copy(1, picture);
        assertEquals(Double.NEGATIVE_INFINITY, picture.barDb());
        assertEquals("none", bank.look(1, (meter, faults) -> "some", "none"));
    }

    @Test
    void shouldForgetTheLastSession() {
        bank.read(reading(1600, -300, 0, MeterReading.CLIP), 0);
        bank.reset();
        assertEquals(0, bank.inputs());
        assertTrue(bank.isStale(0));
    }
}
