package org.micwise.engine.internal;

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

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Runs the analysis over what has come into the ring since the last time, twice a window. */
final class AnalysisJob extends Job {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisJob.class);
    private static final long EVERY_MILLIS = 1_000 / (2 * MeterReading.RATE_HZ);

    private final Consumer<MeterReading> out;
    private final AtomicReference<Path> nextRing;
    private RingReader reader;
    private MeterAnalysis meters;
    private volatile long lagMillis;
    private volatile boolean closed;

    AnalysisJob(Path ring, Consumer<MeterReading> out) {
        super("Analysis");
        this.out = out;
        this.nextRing = new AtomicReference<>(ring);
        setSystem(true);
        setPriority(SHORT);
    }

    /** Goes over to a new ring at the next step. */
    void attach(Path ring) {
        nextRing.set(ring);
    }

    /** How far the analysis is behind the newest frame. */
    long lagMillis() {
        return lagMillis;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (closed) {
            detach();
            return Status.OK_STATUS;
        }
        Path ring = nextRing.getAndSet(null);
        if (ring != null) {
            open(ring);
        }
        if (meters != null) {
            meters.step();
            lagMillis = meters.lagFrames() * 1_000 / reader.format().sampleRate();
        }
        schedule(EVERY_MILLIS);
        return Status.OK_STATUS;
    }

    private void open(Path ring) {
        detach();
        try {
            reader = RingReader.open(ring);
            meters = new MeterAnalysis(reader, out);
        } catch (UserError e) {
            LOG.error("The analysis has no ring: {}", e.getMessage());
        }
    }

    private void detach() {
        meters = null;
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    /** Ends the analysis and returns when it has. */
    void close() {
        closed = true;
        wakeUp();
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
