package org.micwise.ui.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;

class FaultLogTest {

    private final FaultLog log = new FaultLog();

    @Test
    void shouldCountAFaultOnceHoweverLongItIsFlagged() {
        log.read(1, MeterReading.EVENT);
        log.read(2, MeterReading.EVENT);
        log.read(3, 0);
        log.read(4, MeterReading.EVENT);
        assertEquals(2, log.count(Fault.ARTEFACT));
        assertEquals(6, log.ageNanos(Fault.ARTEFACT, 10));
    }

    @Test
    void shouldKeepWhatHasPassedUntilItIsAcknowledged() {
        log.read(1, MeterReading.CLIP | MeterReading.EVENT);
        log.read(2, 0);
        assertTrue(log.isOpen(Fault.CLIP));
        assertTrue(log.isOpen(Fault.ARTEFACT));
        log.acknowledge();
        assertEquals(0, log.count(Fault.CLIP));
        assertFalse(log.isOpen(Fault.ARTEFACT));
    }

    @Test
    void shouldForgetSilenceWhenTheSignalIsBack() {
        log.read(1, MeterReading.NO_SIGNAL);
        assertTrue(log.isOpen(Fault.NO_SIGNAL));
        log.read(2, 0);
        assertEquals(0, log.count(Fault.NO_SIGNAL));
    }

    @Test
    void shouldStillTellOfAnAcknowledgedSilence() {
        log.read(1, MeterReading.NO_SIGNAL);
        log.acknowledge();
        log.read(2, MeterReading.NO_SIGNAL);
        assertEquals(1, log.count(Fault.NO_SIGNAL));
        assertFalse(log.isOpen(Fault.NO_SIGNAL));
    }

    @Test
    void shouldOpenAgainWhenSilenceComesBack() {
        log.read(1, MeterReading.NO_SIGNAL);
        log.acknowledge();
        log.read(2, 0);
        log.read(3, MeterReading.NO_SIGNAL);
        assertTrue(log.isOpen(Fault.NO_SIGNAL));
    }
}
