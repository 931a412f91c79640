package org.micwise.ui.meter;

/** How fast a bar falls, by the names of the standards. */
public enum FallOff {
    MIC_WISE("Mic-Wise, 20 dB/s", 20),
    IEC_TYPE_I("IEC 60268-10 type I (DIN), 20 dB in 1.7 s", 20 / 1.7),
    IEC_TYPE_II("IEC 60268-10 type II (BBC), 24 dB in 2.8 s", 24 / 2.8);

    private final String label;
    private final double dbPerSecond;

    FallOff(String label, double dbPerSecond) {
        this.label = label;
        this.dbPerSecond = dbPerSecond;
    }

    /** Name for a menu. */
    public String label() {
        return label;
    }

    public double dbPerSecond() {
        return dbPerSecond;
    }
}
