package org.micwise.ui.monitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.ui.meter.MeterBank;

class TileFaceTest {

    private static final long SECOND = 1_000_000_000;

    private final MeterBank bank = new MeterBank();

    private static ChannelView channel(ChannelState state) {
        return new ChannelView(
                "c1", 1, "Ophelia", "Anna Schmidt", "SL 4", null, false, 0, state, null);
    }

    private void read(long atNanos, int flags) {
        short[] level = {-3000};
        bank.read(new MeterReading(1 + atNanos, level, level, new byte[] {(byte) flags}), atNanos);
    }

    private TileFace face(ChannelState state, long nowNanos) {
        return TileFace.of(channel(state), bank, nowNanos, false, false);
    }

    @Test
    void shouldTellAFaultWithItsAge() {
        read(0, MeterReading.EVENT);
        TileFace face = face(ChannelState.ON_STAGE, 12 * SECOND);
        assertTrue(face.wrong());
        assertEquals("artefact 0:12", face.badges().getFirst().longText());
        assertEquals(
                "Channel 1, Ophelia, Anna Schmidt, on stage, patch SL 4, artefact 0:12",
                face.spoken());
    }

    @Test
    void shouldTellHowOften() {
        read(0, MeterReading.EVENT);
        read(SECOND, 0);
        read(2 * SECOND, MeterReading.EVENT);
        Badge badge = face(ChannelState.ON_STAGE, 3 * SECOND).badges().getFirst();
        assertEquals("2 × artefact 0:01", badge.longText());
        assertEquals("2 · 0:01", badge.shortText());
    }

    @Test
    void shouldNotCallSilenceWrongOnAChannelThatIsOff() {
        read(0, MeterReading.NO_SIGNAL);
        assertTrue(face(ChannelState.ON_STAGE, SECOND).wrong());
        TileFace off = face(ChannelState.OFF, SECOND);
        assertFalse(off.wrong());
        assertEquals(1, off.badges().size());
    }

    @Test
    void shouldBeTheSameWhileNothingIsNew() {
        read(0, MeterReading.CLIP);
        assertEquals(
                face(ChannelState.ON_STAGE, SECOND),
                face(ChannelState.ON_STAGE, SECOND + 400_000_000));
    }

    @Test
    void shouldFlashOnceForANewFault() {
        Flashes flashes = new Flashes();
        assertFalse(flashes.light(face(ChannelState.ON_STAGE, 0), 0).flash());
        read(SECOND, MeterReading.CLIP);
        TileFace wrong = face(ChannelState.ON_STAGE, SECOND);
        assertTrue(flashes.light(wrong, SECOND).flash());
        assertTrue(flashes.light(wrong, SECOND + 100_000_000).flash());
        assertFalse(flashes.light(wrong, SECOND + 200_000_000).flash());
    }

    @Test
    void shouldFlashOnceWhenItBecomesNext() {
        Flashes flashes = new Flashes();
        flashes.light(face(ChannelState.OFF, 0), 0);
        assertTrue(flashes.light(face(ChannelState.STANDBY, SECOND), SECOND).flash());
        assertFalse(flashes.light(face(ChannelState.STANDBY, SECOND), 2 * SECOND).flash());
        assertFalse(flashes.light(face(ChannelState.ON_STAGE, SECOND), 3 * SECOND).flash());
    }
}
