package org.micwise.capture;

import java.util.concurrent.TimeUnit;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.ring.CaptureState;
import org.micwise.ring.Gap;
import org.micwise.ring.RingWriter;

/**
 * Starts a source's stream, notices when audio stops coming, and gets it back: on the main thread,
 * which is the only one that logs into the ring.
 */
final class StreamKeeper {

    private static final long POLL_MILLIS = 20;
    private static final long FIRST_BLOCK_WITHIN_MILLIS = 5_000;

    /** A device that has come back shows it soon; else the next try may fare better. */
    private static final long BLOCK_AGAIN_WITHIN_MILLIS = 2_000;

    private static final long FIRST_RETRY_MILLIS = 250;
    private static final long LAST_RETRY_MILLIS = 2_000;

    private final AudioSource source;
    private final String name;
    private final RingWriter ring;
    private final RingFeed feed;
    private final StopSignal stop;
    private AudioStream stream;

    StreamKeeper(AudioSource source, String name, RingWriter ring, RingFeed feed, StopSignal stop) {
        this.source = source;
        this.name = name;
        this.ring = ring;
        this.feed = feed;
        this.stop = stop;
    }

    /**
     * Starts the stream.
     *
     * @return whether audio flows; false if the end was asked for before it did
     * @throws UserError if there is no audio
     */
    boolean start() throws UserError, InterruptedException {
        stream = source.start(feed);
        if (awaitBlock(FIRST_BLOCK_WITHIN_MILLIS)) {
            ring.state(CaptureState.RUNNING);
            return true;
        }
        if (stop.await(0)) {
            return false;
        }
        throw UserError.failure(
                "%s delivers no audio. Check that the device runs, and its clock.".formatted(name));
    }

    /** With what priority the audio thread runs, in words. */
    String priority() {
        return stream.priority();
    }

    /** Keeps audio flowing until the end is asked for. */
    void keep() throws UserError, InterruptedException {
        StallDetector detector = new StallDetector(feed, POLL_MILLIS);
        while (!stop.await(POLL_MILLIS)) {
            String problem = stream.problem();
            if (problem != null) {
                report(problem);
            }
            String lost = detector.lost(stream);
            if (lost != null) {
                getBack(lost);
                detector = new StallDetector(feed, POLL_MILLIS);
            }
        }
    }

    private void getBack(String why) throws UserError, InterruptedException {
        ring.state(CaptureState.RECONNECTING);
        report(why + " Capture tries to get it back.");
        drop();
        feed.beginGap(Gap.Cause.DEVICE);
        String said = "";
        for (long wait = FIRST_RETRY_MILLIS;
                !fillWhileWaiting(wait);
                wait = Math.min(2 * wait, LAST_RETRY_MILLIS)) {
            try {
                stream = source.start(feed);
                if (awaitBlock(BLOCK_AGAIN_WITHIN_MILLIS)) {
                    ring.state(CaptureState.RUNNING);
                    report("Audio is back from %s.".formatted(name));
                    return;
                }
                drop();
            } catch (UserError e) {
                if (!e.getMessage().equals(said)) {
                    said = e.getMessage();
                    report(said);
                }
            }
        }
    }

    /** Whether the end was asked for. No stream runs, so that the gap is this thread's. */
    private boolean fillWhileWaiting(long millis) throws UserError, InterruptedException {
        long deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < deadlineNanos) {
            feed.fillGap();
            if (stop.await(POLL_MILLIS)) {
                return true;
            }
        }
        return false;
    }

    private boolean awaitBlock(long withinMillis) throws UserError, InterruptedException {
        long before = feed.heard();
        long deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(withinMillis);
        // delivery may have begun before we looked, but then it goes on
        while (feed.heard() == before && System.nanoTime() < deadlineNanos) {
            if (stop.await(2)) {
                return false;
            }
        }
        return feed.heard() != before;
    }

    private void report(String message) {
        System.err.println(message);
        ring.logError(message);
    }

    /** Lets go of a stream that has failed. A driver that hangs here ends the process. */
    private void drop() {
        EndGuard guard = new EndGuard(ring);
        guard.arm(UserError.FAILURE);
        close();
        guard.callOff();
    }

    /** Ends the stream, if one runs. */
    void close() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
