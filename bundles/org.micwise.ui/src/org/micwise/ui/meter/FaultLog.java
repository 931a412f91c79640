package org.micwise.ui.meter;

/**
 * What was wrong with one channel since somebody last acknowledged it: how often, and how long ago.
 * No signal is over when the signal is back; what has passed in an instant stays.
 */
public final class FaultLog {

    private static final Fault[] FAULTS = Fault.values();

    private final int[] counts = new int[FAULTS.length];
    private final long[] sinceNanos = new long[FAULTS.length];
    private int lastFlags;
    private boolean silenceAcknowledged;

    /** Takes the flags of a new reading. */
    public void read(long nowNanos, int flags) {
        for (Fault fault : FAULTS) {
            if ((flags & fault.flag()) != 0 && (lastFlags & fault.flag()) == 0) {
                counts[fault.ordinal()]++;
                sinceNanos[fault.ordinal()] = nowNanos;
            }
        }
        if ((flags & Fault.NO_SIGNAL.flag()) == 0) {
            counts[Fault.NO_SIGNAL.ordinal()] = 0;
            silenceAcknowledged = false;
        }
        lastFlags = flags;
    }

    /** How often, since it was last acknowledged; 0 if it is not, or was not, the case. */
    public int count(Fault fault) {
        return counts[fault.ordinal()];
    }

    /** How long ago it began, or last happened. */
    public long ageNanos(Fault fault, long nowNanos) {
        return nowNanos - sinceNanos[fault.ordinal()];
    }

    /** Whether somebody still has to take notice of it. */
    public boolean isOpen(Fault fault) {
        return count(fault) > 0 && !(fault == Fault.NO_SIGNAL && silenceAcknowledged);
    }

    /** All of it was seen. What still lasts keeps being told, as something known. */
    public void acknowledge() {
        counts[Fault.ARTEFACT.ordinal()] = 0;
        counts[Fault.CLIP.ordinal()] = 0;
        silenceAcknowledged = count(Fault.NO_SIGNAL) > 0;
    }
}
