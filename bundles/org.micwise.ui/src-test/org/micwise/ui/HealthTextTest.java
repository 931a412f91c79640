package org.micwise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.micwise.session.HealthSnapshot;
import org.micwise.ui.look.Token;

class HealthTextTest {

    private static HealthSnapshot health(String state, long lostFrames, long mediaPid) {
        return new HealthSnapshot(
                HealthSnapshot.Status.OK,
                "1",
                new HealthSnapshot.Capture(
                        state, "demo", 48_000, 16, 1, lostFrames, 0, 1, "the cable is out"),
                new HealthSnapshot.Analysis(40),
                new HealthSnapshot.Media(0, mediaPid, null));
    }

    @Test
    void shouldShowLostFramesInRedAndNeverHideThem() {
        assertEquals("0", HealthText.lost(health("running", 0, 1)).value());
        assertEquals(Token.TEXT, HealthText.lost(health("running", 0, 1)).tone());
        assertEquals(Token.FAULT, HealthText.lost(health("running", 1, 1)).tone());
    }

    @Test
    void shouldTellACaptureThatDoesNotRunByItsMark() {
        assertEquals("● running", HealthText.capture(health("running", 0, 1)).value());
        assertEquals("◐ reconnecting", HealthText.capture(health("reconnecting", 0, 1)).value());
        HealthText dead = HealthText.capture(health("dead", 0, 1));
        assertEquals("▲ dead", dead.value());
        assertEquals(Token.FAULT, dead.tone());
        assertEquals("the cable is out", dead.detail());
    }

    @Test
    void shouldTellAMediaProcessThatIsGone() {
        assertEquals(Token.OK, HealthText.media(health("running", 0, 4)).tone());
        assertEquals(Token.FAULT, HealthText.media(health("running", 0, 0)).tone());
    }

    @Test
    void shouldShowOldMetersInRed() {
        assertEquals(Token.FAULT, HealthText.meterAge(700_000_000, true).tone());
        assertEquals("33 ms", HealthText.meterAge(33_000_000, false).value());
    }
}
