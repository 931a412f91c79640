package org.micwise.engine.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.micwise.analysis.MeterAnalysis;
import org.micwise.base.MeterReading;
import org.micwise.base.UserError;
import org.micwise.ring.RingReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the analysis over what has come into the ring since the last time, twice a window. Whatever
 * goes wrong is logged and tried again: a show without meters is worse than a gap in them.
 */
final class AnalysisJob extends Job {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisJob.class);
    private static final long EVERY_MILLIS = 1_000 / (2 * MeterReading.RATE_HZ);
    private static final long AGAIN_AFTER_MILLIS = 1_000;

    private final Consumer<MeterReading> out;

    // guarded by this
    private Path ring;
    private RingReader reader;
    private MeterAnalysis meters;
    private boolean closed;

    private volatile long lagMillis;
    private volatile long lastStepNanos = System.nanoTime();

    AnalysisJob(Path ring, Consumer<MeterReading> out) {
        super("Analysis");
        this.out = out;
        this.ring = ring;
        setSystem(true);
        setPriority(SHORT);
    }

    /** Begins to work. */
    void start() {
        lastStepNanos = System.nanoTime();
        schedule();
    }

    /** Goes over to a new ring at the next step. */
    synchronized void attach(Path newRing) {
        detach();
        ring = newRing;
    }

    /** How far the meters are behind the newest frame; grows while the analysis does not work. */
    long lagMillis() {
        long idleMillis = (System.nanoTime() - lastStepNanos) / 1_000_000;
        return lagMillis + (idleMillis > AGAIN_AFTER_MILLIS ? idleMillis : 0);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long nextMillis = step();
        if (nextMillis > 0) {
            schedule(nextMillis);
        }
        return Status.OK_STATUS;
    }

    /** Returns when the next step is due; 0 if there is to be none. */
    private synchronized long step() {
        if (closed) {
            return 0;
        }
        try {
            if (reader == null) {
                reader = RingReader.open(ring);
                meters = new MeterAnalysis(reader, out);
            }
            meters.step();
            lagMillis = meters.lagFrames() * 1_000 / reader.format().sampleRate();
            lastStepNanos = System.nanoTime();
            return EVERY_MILLIS;
        } catch (UserError e) {
            LOG.error("The analysis has no ring: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The analysis failed and begins anew", e);
        }
        detach();
        return AGAIN_AFTER_MILLIS;
    }

    private void detach() {
        meters = null;
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    /**
     * Ends the analysis; when this returns, it has let go of the ring and is never heard again. Not
     * by {@link #join}: that returns after the current run, even if the run has scheduled another.
     */
    void close() {
        synchronized (this) {
            closed = true;
            detach();
        }
        cancel();
    }
}
