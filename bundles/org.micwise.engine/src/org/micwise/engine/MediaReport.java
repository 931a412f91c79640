package org.micwise.engine;

/**
 * The media process at one moment.
 *
 * @param listeners connected
 * @param pid 0 while it does not run
 * @param message what is wrong, or null
 */
public record MediaReport(int listeners, long pid, String message) {}
