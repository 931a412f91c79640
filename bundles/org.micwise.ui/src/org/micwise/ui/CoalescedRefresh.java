package org.micwise.ui;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Repaints at the pace of the display, however often it is asked to: requests that come while one
 * is on its way are one with it, so there is never a backlog, and what is painted is the newest.
 */
public final class CoalescedRefresh {

    /** About 60 pictures a second at most. */
    public static final int FRAME_MILLIS = 16;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Pace pace;
    private final Runnable refresh;
    private final long periodNanos;
    private final AtomicBoolean pending = new AtomicBoolean();
    private long lastNanos;

    /**
     * A refresh that waits for requests.
     *
     * @param refresh to be run on the UI thread
     * @param periodMillis least time from one run to the next
     */
    public CoalescedRefresh(Pace pace, Runnable refresh, int periodMillis) {
        this.pace = pace;
        this.refresh = refresh;
        this.periodNanos = periodMillis * NANOS_PER_MILLI;
        this.lastNanos = pace.nanoTime() - periodNanos;
    }

    /** Asks for a refresh. May be called from any thread, and returns at once. */
    public void request() {
        if (pending.compareAndSet(false, true) && !pace.soon(this::runOrWait)) {
            pending.set(false);
        }
    }

    private void runOrWait() {
        long waitNanos = periodNanos - (pace.nanoTime() - lastNanos);
        if (waitNanos >= NANOS_PER_MILLI) {
            pace.after((int) (waitNanos / NANOS_PER_MILLI), this::run);
        } else {
            run();
        }
    }

    private void run() {
        // cleared first: a request that comes during the refresh may bring something newer
        pending.set(false);
        lastNanos = pace.nanoTime();
        refresh.run();
    }

    /** The UI thread and its clock. */
    public interface Pace {

        /**
         * Runs an action on the UI thread.
         *
         * @return false if the widget is gone, and the action will not be run
         */
        boolean soon(Runnable action);

        /** Runs an action on the UI thread later; called on that thread. */
        void after(int millis, Runnable action);

        long nanoTime();
    }
}
