package org.micwise.ui.meter;

/**
 * How one meter moves: up at once, down at a fixed speed; the peak stays for 1.5 s; a clip stays
 * until it is acknowledged. Knows neither clock nor screen.
 */
public final class MeterBallistics {

    /** How long the peak stays. */
    public static final long PEAK_HOLD_NANOS = 1_500_000_000L;

    private static final double NANOS_PER_SECOND = 1e9;

    private double fallDbPerSecond = FallOff.MIC_WISE.dbPerSecond();
    private double barDb = Double.NEGATIVE_INFINITY;
    private double peakDb = Double.NEGATIVE_INFINITY;
    private long peakSinceNanos;
    private long lastNanos;
    private boolean started;
    private boolean clipped;

    public void setFallOff(FallOff fallOff) {
        fallDbPerSecond = fallOff.dbPerSecond();
    }

    /**
     * Takes a new reading.
     *
     * @param nowNanos time of a clock that never goes back
     * @param levelDb of the bar
     * @param newPeakDb highest sample
     * @param clip whether a sample was at full scale
     */
    public void read(long nowNanos, double levelDb, double newPeakDb, boolean clip) {
        double fallen = started ? (nowNanos - lastNanos) / NANOS_PER_SECOND * fallDbPerSecond : 0;
        barDb = Math.max(levelDb, barDb - fallen);
        if (newPeakDb >= peakDb) {
            peakDb = newPeakDb;
            peakSinceNanos = nowNanos;
        } else {
            // what is left of the hold when this reading comes does not count as falling
            long falling = nowNanos - Math.max(lastNanos, peakSinceNanos + PEAK_HOLD_NANOS);
            double drop = Math.max(0, falling) / NANOS_PER_SECOND * fallDbPerSecond;
            peakDb = Math.max(newPeakDb, peakDb - drop);
        }
        clipped |= clip;
        lastNanos = nowNanos;
        started = true;
    }

    /** Level of the bar. */
    public double barDb() {
        return barDb;
    }

    /** Level of the line. */
    public double peakDb() {
        return peakDb;
    }

    /** Whether there was a clip since the last {@link #acknowledge}. */
    public boolean clipped() {
        return clipped;
    }

    /** The clip was seen. */
    public void acknowledge() {
        clipped = false;
    }
}
