package org.micwise.ui.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;

class LevelHistoryTest {

    private static final int FRAMES_PER_BIN = 4_800;

    private final LevelHistory history = new LevelHistory(2);

    private void read(long frame, int peak) {
        history.read(
                new MeterReading(
                        frame,
                        new short[] {(short) peak},
                        new short[] {(short) peak},
                        new byte[1]));
    }

    @Test
    void shouldKeepTheHighestLevelOfEachBin() {
        read(FRAMES_PER_BIN, -3000);
        read(FRAMES_PER_BIN + 1600, -1000);
        read(FRAMES_PER_BIN + 3200, -2000);
        assertEquals(-1000, history.peakMillibels(0, 1));
        assertEquals(1, history.newest());
    }

    @Test
    void shouldLeaveAHoleWhereNothingWasRead() {
        read(FRAMES_PER_BIN, -1000);
        read(4 * FRAMES_PER_BIN, -1000);
        assertEquals(LevelHistory.NOTHING, history.peakMillibels(0, 2));
        assertEquals(-1000, history.peakMillibels(0, 4));
    }

    @Test
    void shouldOverwriteWhatIsOlderThanItReaches() {
        read(FRAMES_PER_BIN, -1000);
        read((1L + history.capacity()) * FRAMES_PER_BIN, -2000);
        assertEquals(LevelHistory.NOTHING, history.peakMillibels(0, 1));
        assertEquals(-2000, history.peakMillibels(0, 1 + history.capacity()));
    }

    @Test
    void shouldKnowNothingOfInputsThatAreNotThere() {
        read(FRAMES_PER_BIN, -1000);
        assertEquals(LevelHistory.NOTHING, history.peakMillibels(7, 1));
        assertEquals(LevelHistory.NOTHING, history.peakMillibels(0, 99));
    }

    @Test
    void shouldStartAgainWithAnotherSampleRate() {
        read(FRAMES_PER_BIN, -1000);
        history.setSampleRate(96_000);
        assertEquals(-1, history.newest());
        read(2 * FRAMES_PER_BIN, -1000);
        assertEquals(1, history.newest());
    }
}
