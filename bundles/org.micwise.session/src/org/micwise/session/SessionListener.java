package org.micwise.session;

import org.micwise.base.MeterReading;

/**
 * Hears of every change. Called on the session's threads: return at once, hand the work over, and
 * never call back into the session from here.
 */
public interface SessionListener {

    /** Thirty times a second. Keep the newest alone; never queue them. */
    default void metersChanged(MeterReading reading) {}

    default void showChanged(ShowSnapshot show) {}

    /** Once a second. */
    default void healthChanged(HealthSnapshot health) {}

    /** Once a second. */
    default void clockTicked(ClockReading clock) {}

    /** A listener's connection or mix changed. */
    default void listenChanged(ListenView listen) {}
}
