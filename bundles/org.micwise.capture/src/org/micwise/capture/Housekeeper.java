package org.micwise.capture;

import java.util.concurrent.TimeUnit;
import org.micwise.ring.RingWriter;

/**
 * Everything about a running capture that the audio thread has no time for: heartbeat, clock
 * anchors and the request to stop.
 */
final class Housekeeper implements AutoCloseable {

    private static final long CYCLE_MILLIS = 50;
    private static final int HEARTBEAT_CYCLES = 2;
    private static final int ANCHOR_CYCLES = 20;

    private final RingWriter ring;
    private final StopSignal stop;
    private final Thread thread = new Thread(this::run, "housekeeping");
    private final RingFeed feed;
    private volatile boolean closed;

    Housekeeper(RingWriter ring, RingFeed feed, StopSignal stop) {
        this.ring = ring;
        this.feed = feed;
        this.stop = stop;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        long nextNanos = System.nanoTime();
        for (int cycle = 0; !closed; cycle++) {
            if (ring.stopRequested()) {
                stop.request();
            }
            if (cycle % HEARTBEAT_CYCLES == 0) {
                ring.heartbeat();
            }
            if (cycle % ANCHOR_CYCLES == 0 && audioArrives()) {
                ring.anchor(feed.frameNow());
            }
            nextNanos += TimeUnit.MILLISECONDS.toNanos(CYCLE_MILLIS);
            sleepUntil(nextNanos);
        }
    }

    /** In a gap the clock only guesses: an anchor there would make a truth of it. */
    private boolean audioArrives() {
        return feed.clockIsSet() && feed.heard() > 0 && ring.status().openGap().isEmpty();
    }

    private void sleepUntil(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos - System.nanoTime()));
        } catch (InterruptedException e) {
            // close() wakes us up this way: the loop sees the flag
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        Threads.joinUninterruptibly(thread);
    }
}
