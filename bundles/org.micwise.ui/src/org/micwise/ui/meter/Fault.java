package org.micwise.ui.meter;

import org.micwise.base.MeterReading;

/** What can be wrong with a channel, the worst first. */
public enum Fault {
    NO_SIGNAL("◇", "no signal", MeterReading.NO_SIGNAL),
    ARTEFACT("▲", "artefact", MeterReading.EVENT),
    CLIP("■", "clip", MeterReading.CLIP);

    private final String mark;
    private final String label;
    private final int flag;

    Fault(String mark, String label, int flag) {
        this.mark = mark;
        this.label = label;
        this.flag = flag;
    }

    /** Its sign: told by its shape, not by its colour alone. */
    public String mark() {
        return mark;
    }

    public String label() {
        return label;
    }

    /** Its flag in a {@link MeterReading}. */
    int flag() {
        return flag;
    }
}
