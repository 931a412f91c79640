package org.micwise.engine.internal;

/** How long to wait before a process is started again: at once, then longer each time. */
final class Backoff {

    static final long FIRST_MILLIS = 100;
    static final long LONGEST_MILLIS = 10_000;

    /** A process that has run this long has earned a fresh start. */
    static final long HEALTHY_AFTER_MILLIS = 30_000;

    private long nextMillis = FIRST_MILLIS;

    /**
     * @param ranMillis how long the process ran before it ended; 0 if it did not start
     */
    synchronized long afterRunOf(long ranMillis) {
        if (ranMillis >= HEALTHY_AFTER_MILLIS) {
            nextMillis = FIRST_MILLIS;
        }
        long delay = nextMillis;
        nextMillis = Math.min(2 * nextMillis, LONGEST_MILLIS);
        return delay;
    }
}
