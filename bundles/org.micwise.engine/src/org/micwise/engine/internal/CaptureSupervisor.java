package org.micwise.engine.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.micwise.base.UserError;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.EngineOptions;
import org.micwise.ring.CaptureState;
import org.micwise.ring.LoggedError;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the capture process running, and tells what its ring says about it. A start takes seconds;
 * no lock is held meanwhile, so that everybody can always ask how things are.
 */
final class CaptureSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureSupervisor.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final ChildJvm jvm;
    private final EngineOptions options;
    private final Path ring;
    private final Runnable onNewRing;
    private final Backoff backoff = new Backoff();
    private final Job restart;

    // guarded by this
    private CaptureProcess process;
    private RingReader reader;
    private long startedMillis;
    private String message;
    private CaptureReport lastReport;
    private boolean closed;

    private CaptureSupervisor(ChildJvm jvm, EngineOptions options, Path ring, Runnable onNewRing) {
        this.jvm = jvm;
        this.options = options;
        this.ring = ring;
        this.onNewRing = onNewRing;
        this.restart = Job.createSystem("Restart capture", (ICoreRunnable) _ -> restart());
    }

    /**
     * Starts the capture and returns when audio flows.
     *
     * @param onNewRing called whenever a later run has put a new file in the place of the ring
     * @throws UserError if it cannot start; nothing is left running then
     */
    static CaptureSupervisor start(
            ChildJvm jvm, EngineOptions options, Path ring, Runnable onNewRing) throws UserError {
        CaptureSupervisor supervisor = new CaptureSupervisor(jvm, options, ring, onNewRing);
        if (!supervisor.adopt()) {
            supervisor.run();
        }
        return supervisor;
    }

    /** Takes over the process that an earlier host has left behind, if it captures the same. */
    private boolean adopt() throws UserError {
        if (!Files.exists(ring)) {
            return false;
        }
        RingReader found = KeptRing.open(ring);
        Optional<CaptureProcess> writer =
                found == null
                        ? Optional.empty()
                        : CaptureProcess.writing(ring, found.status(), options.data());
        boolean same = writer.isPresent() && KeptRing.suits(found, options);
        if (same) {
            adopt(writer.get(), found);
        } else {
            if (found != null) {
                found.close();
            }
            writer.ifPresent(CaptureProcess::stop);
        }
        return same;
    }

    private void adopt(CaptureProcess writer, RingReader found) throws UserError {
        synchronized (this) {
            process = writer;
            startedMillis = System.currentTimeMillis();
        }
        take(found);
        LOG.info("Capture still runs as process {} into {}.", writer.pid(), ring);
        writer.onEnd(code -> ended(writer, code));
    }

    private void run() throws UserError {
        CaptureProcess starting = launch();
        starting.awaitStart(START_LIMIT);
        boolean taken = false;
        try {
            take(RingReader.open(ring));
            taken = true;
        } finally {
            if (!taken) {
                starting.stop();
            }
        }
        LOG.info("Capture runs as process {} into {}.", starting.pid(), ring);
        starting.onEnd(code -> ended(starting, code));
    }

    private synchronized CaptureProcess launch() throws UserError {
        checkOpen();
        process = CaptureProcess.launch(jvm, options, ring);
        startedMillis = System.currentTimeMillis();
        return process;
    }

    private synchronized void take(RingReader opened) throws UserError {
        if (closed) {
            opened.close();
        }
        checkOpen();
        if (reader != null) {
            reader.close();
        }
        reader = opened;
        message = null;
    }

    private void checkOpen() throws UserError {
        if (closed) {
            throw UserError.failure("Mic-Wise stops.");
        }
    }

    private synchronized void ended(CaptureProcess which, OptionalInt code) {
        if (which == process && !closed) {
            String why =
                    reader.status().errors().stream()
                            .filter(error -> error.unixMillis() >= startedMillis)
                            .map(LoggedError::message)
                            .reduce(ending(code), (_, e) -> e);
            long ranMillis = System.currentTimeMillis() - startedMillis;
            scheduleRestart(ranMillis, "The capture broke off and is started again. " + why);
        }
    }

    private static String ending(OptionalInt code) {
        return code.isPresent()
                ? "Its process ended with code %d.".formatted(code.getAsInt())
                : "Its process ended.";
    }

    private synchronized void scheduleRestart(long ranMillis, String why) {
        if (!closed) {
            long delayMillis = backoff.afterRunOf(ranMillis);
            message = why;
            LOG.error("{} (in {} ms)", why, delayMillis);
            restart.schedule(delayMillis);
        }
    }

    private void restart() {
        try {
            run();
            onNewRing.run();
        } catch (UserError e) {
            scheduleRestart(0, "The capture cannot start and is tried again. " + e.getMessage());
        }
    }

    /** How the capture is; after the end, how it was. */
    synchronized CaptureReport report() {
        return closed ? lastReport : read();
    }

    private CaptureReport read() {
        RingStatus status = reader.status();
        CaptureState state = status.state();
        boolean dead = state != CaptureState.STOPPED && !status.alive();
        return new CaptureReport(
                dead ? "dead" : state.name().toLowerCase(Locale.ROOT),
                status.source(),
                reader.format(),
                reader.writtenAcquire(),
                reader.oldestFrame(),
                status.lostFrames(),
                status.overflows(),
                status.writerPid(),
                dead && message == null ? "The capture gives no sign of life." : message);
    }

    /**
     * Ends the supervision. Takes 3 s at most.
     *
     * @param keepCapture leave the process running
     */
    void close(boolean keepCapture) {
        CaptureProcess last;
        synchronized (this) {
            if (closed) {
                return;
            }
            last = process;
            lastReport = read();
            closed = true;
            reader.close();
        }
        restart.cancel();
        if (!keepCapture || !last.started()) {
            last.stop();
        }
    }
}
