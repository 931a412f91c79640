package org.micwise.ui.look;

/** The five sizes of type. */
public enum TypeStep {
    TINY(11),
    SMALL(13),
    BODY(15),
    TITLE(18),
    DISPLAY(24);

    private final int pixels;

    TypeStep(int pixels) {
        this.pixels = pixels;
    }

    /** Height at a scale of 100 %. */
    public int pixels() {
        return pixels;
    }

    /**
     * Height in points for a device.
     *
     * @param scalePercent the one setting that all type follows
     * @param dotsPerInch of the device
     */
    public int points(int scalePercent, int dotsPerInch) {
        return Math.max(6, Math.round(pixels * scalePercent * 72f / (100f * dotsPerInch)));
    }
}
