package org.micwise.ui.meter;

/** What one meter shows in one picture. Used again for each meter. */
public final class MeterPicture {

    private double barDb;
    private double peakDb;
    private boolean clipped;

    public MeterPicture() {
        clear();
    }

    public void clear() {
        set(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, false);
    }

    /** Sets all at once. */
    public void set(double newBarDb, double newPeakDb, boolean newClipped) {
        barDb = newBarDb;
        peakDb = newPeakDb;
        clipped = newClipped;
    }

    public double barDb() {
        return barDb;
    }

    public double peakDb() {
        return peakDb;
    }

    public boolean clipped() {
        return clipped;
    }
}
