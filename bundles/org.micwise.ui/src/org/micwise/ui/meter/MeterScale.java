package org.micwise.ui.meter;

/**
 * Where a level stands on a meter: straight between −60 dB at 2.5 %, −40 at 15 %, −20 at 50 % and 0
 * at 100 %, so that speech has most of the room.
 */
public final class MeterScale {

    /** Green reaches up to here. */
    public static final double YELLOW_FROM_DB = -18;

    /** Yellow reaches up to here. */
    public static final double RED_FROM_DB = -6;

    private static final double[] LEVELS_DB = {-60, -40, -20, 0};
    private static final double[] POSITIONS = {0.025, 0.15, 0.5, 1};
    private static final int[] TICKS_DB = {-6, -12, -18, -30, -50};

    private MeterScale() {}

    /** Levels that have a tick. */
    public static int[] ticksDb() {
        return TICKS_DB.clone();
    }

    /**
     * Position of a level.
     *
     * @return 0 (bottom) to 1 (full scale); 0 for what is below the scale
     */
    public static double position(double levelDb) {
        if (!(levelDb >= LEVELS_DB[0])) {
            return 0;
        }
        for (int i = 1; i < LEVELS_DB.length; i++) {
            if (levelDb < LEVELS_DB[i]) {
                double part = (levelDb - LEVELS_DB[i - 1]) / (LEVELS_DB[i] - LEVELS_DB[i - 1]);
                return POSITIONS[i - 1] + part * (POSITIONS[i] - POSITIONS[i - 1]);
            }
        }
        return 1;
    }

    /** Height of a level in pixels, on a meter of the given height. */
    public static int pixels(double levelDb, int height) {
        return (int) Math.round(position(levelDb) * height);
    }
}
