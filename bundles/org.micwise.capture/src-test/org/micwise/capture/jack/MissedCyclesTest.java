package org.micwise.capture.jack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MissedCyclesTest {

    private final MissedCycles missed = new MissedCycles();

    private void assertNothingLost(int cycle) {
        assertEquals(0, missed.block(cycle, 256));
        assertFalse(missed.holdBack());
    }

    @Test
    void shouldLoseNothingFromCycleToCycleAlsoAcrossTheWrap() {
        for (int cycle = Integer.MAX_VALUE - 2_000, i = 0; i < 30; i++, cycle += 256) {
            assertNothingLost(cycle);
        }
    }

    @Test
    void shouldKnowALossToTheFrameOneBlockLater() {
        assertNothingLost(0);
        assertEquals(0, missed.block(256 * 6, 256));
        assertTrue(missed.holdBack());
        assertEquals(256 * 5, missed.block(256 * 7, 256));
        assertFalse(missed.holdBack());
        assertNothingLost(256 * 8);
    }

    @Test
    void shouldNotTakeALateCallbackForALoss() {
        assertNothingLost(0);
        assertEquals(0, missed.block(512, 256));
        assertTrue(missed.holdBack());
        assertNothingLost(512);
        assertNothingLost(768);
    }

    @Test
    void shouldTellALossFromTheLatenessThatComesWithIt() {
        assertNothingLost(0);
        assertEquals(0, missed.block(256 * 5, 256)); // cycle 4, seen during cycle 5
        assertEquals(256 * 3, missed.block(256 * 5, 256));
        assertFalse(missed.holdBack());
        assertNothingLost(256 * 6);
    }

    @Test
    void shouldKnowTwoLossesInARow() {
        assertNothingLost(0);
        assertEquals(0, missed.block(512, 256));
        assertEquals(256, missed.block(512 + 256 * 3, 256));
        assertTrue(missed.holdBack());
        assertEquals(512, missed.block(512 + 256 * 4, 256));
        assertFalse(missed.holdBack());
    }

    @Test
    void shouldStartAnewWhenTheServerDoes() {
        assertNothingLost(10_000_000);
        assertNothingLost(5_000);
        assertNothingLost(5_256);
    }
}
