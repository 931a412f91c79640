package org.micwise.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;

class CastingTest {
    private final Show show = SampleShow.small();
    private final Channel anna = show.getChannels().get(0);
    private final Channel spare = show.getChannels().get(2);
    private final Scene opening = show.getScenes().get(0);
    private final Scene ball = show.getScenes().get(1);
    private final Scene end = show.getScenes().get(2);

    @Test
    void shouldLetTheUnderstudyPlayFromHerSceneOn() {
        assertEquals("Mia Öberg", Casting.performer(opening, anna));
        assertEquals("Lo Ek", Casting.performer(ball, anna), "though Anna is off in this scene");
        assertEquals("Lo Ek", Casting.performer(end, anna));
    }

    @Test
    void shouldBringTheOwnPerformerBack() {
        ShowEdits.changePerformer(end, anna, null);
        assertEquals("Mia Öberg", Casting.performer(end, anna));
        ShowEdits.keepPerformer(end, anna);
        assertEquals("Lo Ek", Casting.performer(end, anna));
    }

    @Test
    void shouldFollowTheRunningOrderWhenScenesMove() {
        show.getScenes().move(0, ball);
        assertEquals("Lo Ek", Casting.performer(opening, anna));
    }

    @Test
    void shouldHearASwappedCharacterOnTheBackup() {
        assertSame(anna, Casting.heardOn(opening, anna));
        assertSame(spare, Casting.heardOn(end, anna));
    }

    @Test
    void shouldTakeAnAbsentChannelAsOff() {
        assertEquals(ChannelState.OFF, Casting.state(ball, anna));
        assertEquals(ChannelState.ON_STAGE, Casting.state(end, anna));
    }

    @Test
    void shouldLeaveAWholeShowWhenAChannelIsRemoved() {
        ShowEdits.removeChannel(anna);
        assertNull(spare.getBackupOf());
        assertTrue(end.getSceneChannels().isEmpty());
        assertTrue(ball.getUnderstudies().isEmpty());
        assertEquals(java.util.List.of(), ShowRules.problems(show));
    }

    @Test
    void shouldSwapBackWhenTheBackupIsRemoved() {
        ShowEdits.removeChannel(spare);
        assertSame(anna, Casting.heardOn(end, anna));
        assertEquals(java.util.List.of(), ShowRules.problems(show));
    }
}
