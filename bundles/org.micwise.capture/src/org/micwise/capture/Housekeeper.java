package org.micwise.capture;

import java.util.concurrent.TimeUnit;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.ring.CaptureState;
import org.micwise.ring.RingWriter;

/**
 * Everything about a running capture that the audio thread has no time for: heartbeat, clock
 * anchors, the request to stop, and whether audio still arrives.
 */
final class Housekeeper implements AutoCloseable {

    private static final long CYCLE_MILLIS = 50;
    private static final int HEARTBEAT_CYCLES = 2;
    private static final int ANCHOR_CYCLES = 20;

    /** Longer than any pause a loaded machine makes, shorter than an operator's patience. */
    private static final long STALLED_AFTER_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final RingWriter ring;
    private final StopSignal stop;
    private final Thread thread = new Thread(this::run, "housekeeping");
    private volatile AudioStream stream;
    private volatile RingFeed feed;
    private volatile boolean closed;
    private long seenFrames;
    private long seenAtNanos;

    Housekeeper(RingWriter ring, StopSignal stop) {
        this.ring = ring;
        this.stop = stop;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on audio is expected. */
    void watch(AudioStream stream, RingFeed feed) {
        this.feed = feed;
        this.stream = stream;
    }

    private void run() {
        ring.state(CaptureState.STARTING);
        long nextNanos = System.nanoTime();
        for (int cycle = 0; !closed; cycle++) {
            if (ring.stopRequested()) {
                stop.request();
            }
            if (cycle % HEARTBEAT_CYCLES == 0) {
                ring.heartbeat();
            }
            if (stream != null) {
                logProblem();
                checkProgress();
            }
            if (cycle % ANCHOR_CYCLES == 0 && seenFrames > 0) {
                ring.anchor(feed.frameNow());
            }
            nextNanos += TimeUnit.MILLISECONDS.toNanos(CYCLE_MILLIS);
            sleepUntil(nextNanos);
        }
    }

    private void logProblem() {
        String problem = stream.problem();
        if (problem != null) {
            System.err.println(problem);
            ring.logError(problem);
        }
    }

    private void checkProgress() {
        long frames = feed.delivered();
        long nowNanos = System.nanoTime();
        if (frames != seenFrames) {
            if (seenFrames == 0) {
                ring.state(CaptureState.RUNNING);
            }
            seenFrames = frames;
            seenAtNanos = nowNanos;
        }
        Throwable failure = stream.failure();
        if (failure != null) {
            stop.fail(UserError.failure("The audio thread failed: " + failure, failure));
        } else if (seenFrames > 0 && nowNanos - seenAtNanos > STALLED_AFTER_NANOS) {
            stop.fail(
                    UserError.failure(
                            "The device stopped delivering audio. Check its connection; capture"
                                    + " goes on when it is started again."));
        }
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
