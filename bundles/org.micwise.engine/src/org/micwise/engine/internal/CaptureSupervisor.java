package org.micwise.engine.internal;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.micwise.base.UserError;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.EngineOptions;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Keeps the capture process running, and tells what its ring says about it. */
final class CaptureSupervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureSupervisor.class);

    private final ChildJvm jvm;
    private final EngineOptions options;
    private final Path ring;
    private final Consumer<Path> onNewRing;
    private final Backoff backoff = new Backoff();
    private final Job restart;

    // guarded by this
    private CaptureProcess process;
    private RingReader reader;
    private long startedMillis;
    private String message;
    private boolean closed;

    private CaptureSupervisor(
            ChildJvm jvm, EngineOptions options, Path ring, Consumer<Path> onNewRing) {
        this.jvm = jvm;
        this.options = options;
        this.ring = ring;
        this.onNewRing = onNewRing;
        this.restart = Job.createSystem("Restart capture", (ICoreRunnable) _ -> restart());
    }

    /**
     * Starts the capture and returns when audio flows.
     *
     * @param onNewRing called with the ring file whenever a later run has begun a new one
     */
    static CaptureSupervisor start(
            ChildJvm jvm, EngineOptions options, Path ring, Consumer<Path> onNewRing)
            throws UserError {
        CaptureSupervisor supervisor = new CaptureSupervisor(jvm, options, ring, onNewRing);
        supervisor.run();
        return supervisor;
    }

    private synchronized void run() throws UserError {
        CaptureProcess started = CaptureProcess.start(jvm, options, ring);
        if (reader != null) {
            reader.close();
        }
        process = started;
        startedMillis = System.currentTimeMillis();
        reader = RingReader.open(ring);
        message = null;
        started.onExit().thenAccept(this::ended);
        LOG.info("Capture runs as process {} into {}.", started.pid(), ring);
    }

    private synchronized void ended(Process ended) {
        if (closed) {
            return;
        }
        scheduleRestart(
                System.currentTimeMillis() - startedMillis,
                "The capture process ended with code %d".formatted(ended.exitValue()));
    }

    private synchronized void scheduleRestart(long ranMillis, String why) {
        long delayMillis = backoff.afterRunOf(ranMillis);
        message = "%s; it is started again.".formatted(why);
        LOG.error("{}, in {} ms.", message, delayMillis);
        restart.schedule(delayMillis);
    }

    private void restart() {
        synchronized (this) {
            if (closed) {
                return;
            }
            try {
                run();
            } catch (UserError e) {
                scheduleRestart(0, "The capture cannot start: " + e.getMessage());
                return;
            }
        }
        onNewRing.accept(ring);
    }

    synchronized CaptureReport report() {
        RingStatus status = reader.status();
        boolean alive = status.alive();
        return new CaptureReport(
                alive ? status.state().name().toLowerCase(Locale.ROOT) : "dead",
                status.source(),
                reader.format(),
                reader.writtenAcquire(),
                reader.oldestFrame(),
                status.lostFrames(),
                status.overflows(),
                status.writerPid(),
                alive || message != null ? message : "The capture gives no sign of life.");
    }

    @Override
    public synchronized void close() {
        closed = true;
        restart.cancel();
        if (!options.keepCapture()) {
            try {
                process.stop();
            } catch (UserError e) {
                LOG.error("Cannot stop the capture: {}", e.getMessage());
            }
        }
        reader.close();
    }
}
