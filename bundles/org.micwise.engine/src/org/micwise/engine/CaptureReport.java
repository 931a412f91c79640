package org.micwise.engine;

import org.micwise.base.AudioFormat;

/**
 * The capture as its ring shows it, at one moment.
 *
 * @param state "starting", "running", "reconnecting", "stopped"; "dead" without a sign of life
 * @param frame number of the newest frame
 * @param oldestFrame number of the oldest frame that can be read
 * @param message what is wrong, or null
 */
public record CaptureReport(
        String state,
        String source,
        AudioFormat format,
        long frame,
        long oldestFrame,
        long lostFrames,
        long overflows,
        long pid,
        String message) {}
