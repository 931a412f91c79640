package org.micwise.session;

/**
 * Frame clock and wall clock, read together.
 *
 * @param frame number of the newest frame
 * @param oldestFrame number of the oldest frame that is not overwritten
 * @param unixMillis milliseconds since 1970
 */
public record ClockReading(long frame, long oldestFrame, int sampleRate, long unixMillis) {}
