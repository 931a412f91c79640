package org.micwise.capture;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.micwise.base.UserError;
import org.micwise.ring.RingWriter;

/** One capture from start to stop, on the main thread. */
final class CaptureRun {

    /** Longer than the guard of a stream that has been started takes. */
    private static final long END_WITHIN_MILLIS = EndGuard.WITHIN_MILLIS + 1_000;

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
        HangUp.ignore();
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
        try (Housekeeper housekeeper = new Housekeeper(ring, feed, stop);
                PagePopulator populator = new PagePopulator(ring)) {
            populator.start();
            housekeeper.start();
            try (ScratchRing scratch = ScratchRing.beside(options.ring(), source.format())) {
                source.warmUp(new RingFeed(scratch.writer()));
            }
            EndGuard guard = new EndGuard(ring);
            StreamKeeper keeper =
                    new StreamKeeper(source, options.source().toString(), ring, feed, stop);
            try {
                play(source, keeper, ring, guard);
            } finally {
                keeper.close();
            }
            guard.streamEnded();
        }
    }

    /** From the start of the stream until it is to be stopped. */
    private void play(AudioSource source, StreamKeeper keeper, RingWriter ring, EndGuard guard)
            throws UserError, InterruptedException {
        try {
            if (keeper.start()) {
                handshake.started();
                logStart(source, keeper);
                keeper.keep();
            } else {
                handshake.failed(UserError.failure("Stopped before any audio arrived."));
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

    private void logStart(AudioSource source, StreamKeeper keeper) {
        System.err.printf(
                "Capturing %d channels at %d Hz from %s; priority of the audio thread: %s.%n",
                source.format().channels(),
                source.format().sampleRate(),
                options.source(),
                keeper.priority());
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
