package org.micwise.capture;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.ring.RingWriter;

/** One capture from start to stop, on the main thread. */
final class CaptureRun {

    private static final long FIRST_BLOCK_WITHIN_MILLIS = 5_000;

    /** Longer than the guard of a stream that has been started takes. */
    private static final long END_WITHIN_MILLIS = EndGuard.WITHIN_MILLIS + 1_000;

    private static final long POLL_MILLIS = 2;

    private final RunOptions options;
    private final Handshake handshake;
    private final StopSignal stop = new StopSignal();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int exitCode = UserError.FAILURE;

    CaptureRun(RunOptions options, Handshake handshake) {
        this.options = options;
        this.handshake = handshake;
    }

    /** Captures until asked to stop by a signal or through the ring. */
    void run() throws UserError, IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endOrderly, "shutdown"));
        try (AudioSource source = Sources.open(options)) {
            capture(source);
            exitCode = 0;
        } catch (UserError e) {
            exitCode = e.exitCode();
            throw e;
        } finally {
            ended.countDown();
        }
    }

    private void capture(AudioSource source) throws UserError, IOException, InterruptedException {
        long capacityFrames = source.format().framesIn(options.bufferSeconds());
        String name = options.source().toString();
        try (RingWriter ring =
                RingWriter.open(options.ring(), source.format(), capacityFrames, name)) {
            // at once: the ring has just been filled up to this moment
            capture(source, ring, new RingFeed(ring));
        }
    }

    private void capture(AudioSource source, RingWriter ring, RingFeed feed)
            throws UserError, IOException, InterruptedException {
        // closed in reverse order: nobody may touch the ring when it is closed
        try (Housekeeper housekeeper = new Housekeeper(ring, stop);
                PagePopulator populator = new PagePopulator(ring)) {
            populator.start();
            housekeeper.start();
            try (ScratchRing scratch = ScratchRing.beside(options.ring(), source.format())) {
                source.warmUp(new RingFeed(scratch.writer()));
            }
            EndGuard guard = new EndGuard(ring);
            try (AudioStream stream = source.start(feed)) {
                housekeeper.watch(stream, feed);
                play(source, stream, ring, feed, guard);
            }
            guard.streamEnded();
        }
    }

    /** From the start of the stream until it is to be stopped. */
    private void play(
            AudioSource source, AudioStream stream, RingWriter ring, RingFeed feed, EndGuard guard)
            throws UserError, InterruptedException {
        try {
            if (awaitFirstBlock(feed)) {
                handshake.started();
                logStart(source, stream);
                stop.await(Long.MAX_VALUE);
            }
            guard.arm(0);
        } catch (UserError e) {
            handshake.failed(e);
            System.err.println(e.getMessage());
            ring.logError(e.getMessage());
            guard.arm(e.exitCode());
            throw e;
        }
    }

    private void logStart(AudioSource source, AudioStream stream) {
        System.err.printf(
                "Capturing %d channels at %d Hz from %s; priority of the audio thread: %s.%n",
                source.format().channels(),
                source.format().sampleRate(),
                options.source(),
                stream.priority());
    }

    /** Whether audio flows; false if the end was asked for before it did. */
    private boolean awaitFirstBlock(RingFeed feed) throws UserError, InterruptedException {
        long deadlineNanos =
                System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FIRST_BLOCK_WITHIN_MILLIS);
        while (feed.delivered() == 0) {
            if (stop.await(POLL_MILLIS)) {
                handshake.failed(UserError.failure("Stopped before any audio arrived."));
                return false;
            }
            if (System.nanoTime() > deadlineNanos) {
                throw UserError.failure(
                        "%s delivers no audio. Check that the device runs, and its clock."
                                .formatted(options.source()));
            }
        }
        return true;
    }

    /** On SIGTERM, SIGINT and exit: stops in order, or, if a driver hangs, without it. */
    private void endOrderly() {
        stop.request();
        try {
            if (!ended.await(END_WITHIN_MILLIS, TimeUnit.MILLISECONDS)) {
                System.err.println("The audio driver does not let go; ended without it.");
                exitCode = 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
