package org.micwise.ui.timeline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LaneLayoutTest {

    @Test
    void shouldShow64LanesOnAFullHdScreen() {
        LaneLayout layout = LaneLayout.of(1900, 960, 64, 176, 28, 3000);
        assertEquals(64, layout.lanes());
        assertTrue(layout.bottom() <= 960 - 28);
        assertEquals(1900, layout.right());
        assertEquals(176, layout.left());
    }

    @Test
    void shouldShowWholeLanesOnlyWhereTheRoomIsShort() {
        LaneLayout layout = LaneLayout.of(1000, 200, 128, 176, 28, 3000);
        assertTrue(layout.lanes() < 128);
        assertTrue(layout.bottom() <= 172);
    }

    @Test
    void shouldNotReachFurtherBackThanTheHistory() {
        LaneLayout layout = LaneLayout.of(5000, 900, 16, 176, 28, 3000);
        assertEquals(3000, layout.width());
        assertEquals(5000, layout.right());
    }

    @Test
    void shouldHaveNoRoomInATinyArea() {
        LaneLayout layout = LaneLayout.of(100, 10, 16, 176, 28, 3000);
        assertEquals(0, layout.width());
        assertEquals(0, layout.lanes());
    }
}
