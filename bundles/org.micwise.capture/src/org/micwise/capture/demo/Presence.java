package org.micwise.capture.demo;

/**
 * A character is on stage.
 *
 * @param channel of the character, from 1
 * @param fromSeconds entrance, counted from the start of the scene
 * @param toSeconds exit; before the entrance if the character stays across the end of the scene
 */
record Presence(int channel, double fromSeconds, double toSeconds) {

    /** How long an entrance or an exit takes. */
    private static final double FADE_SECONDS = 0.3;

    /**
     * How much the microphone hears of the stage at a moment, 0 to 1.
     *
     * @param seconds since the start of the scene, less than its length
     */
    double at(double seconds, double sceneSeconds) {
        double length = Math.floorMod(millis(toSeconds - fromSeconds), millis(sceneSeconds)) / 1e3;
        double since = seconds - fromSeconds;
        double inside = since < 0 ? since + sceneSeconds : since;
        double fromEdge = Math.min(inside, length - inside);
        return Math.clamp(fromEdge / FADE_SECONDS, 0, 1);
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
