package org.micwise.session;

/**
 * How the three processes are, at one moment.
 *
 * @param status the worst of all parts
 */
public record HealthSnapshot(
        Status status, String version, Capture capture, Analysis analysis, Media media) {

    /** How well a part, or the whole, works. */
    public enum Status {
        OK,
        /** Works, but somebody should look at it. */
        DEGRADED,
        /** Does not work. */
        DOWN
    }

    /**
     * The capture process.
     *
     * @param state "starting", "running", "reconnecting", "stopped", or "dead" without a sign of
     *     life
     * @param device where the audio comes from, as the user named it
     * @param lostFrames frames that never arrived
     * @param overflows how often the driver reported an overflow
     * @param message what is wrong, or null
     */
    public record Capture(
            String state,
            String device,
            int sampleRate,
            int channels,
            long framesWritten,
            long lostFrames,
            long overflows,
            long pid,
            String message) {}

    /**
     * The analysis.
     *
     * @param lagMillis how far it is behind the newest frame
     */
    public record Analysis(long lagMillis) {}

    /**
     * The media process.
     *
     * @param listeners how many are connected
     * @param pid 0 while it is not running
     * @param message what is wrong, or null
     */
    public record Media(int listeners, long pid, String message) {}
}
