package org.micwise.workbench.internal;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.micwise.base.UserError;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the session in the background, tells the views, and ends it with the workbench. */
public final class SessionRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRunner.class);

    private final SessionStarter starter;
    private final SessionTracker tracker = new SessionTracker(this::start);
    private final ReentrantLock lock = new ReentrantLock();
    private final Job job;
    private SessionStarter.Started started;
    private boolean closed;

    /**
     * A runner that has not started yet.
     *
     * @param what is started, in the words of the progress view
     */
    public SessionRunner(String what, SessionStarter starter) {
        this.starter = starter;
        this.job =
                Job.create(
                        what,
                        (ICoreRunnable)
                                monitor -> {
                                    monitor.beginTask(what, 0);
                                    run(what);
                                });
        tracker.publish(new RunState.Starting(what));
    }

    /** Tells which session runs. */
    public SessionTracker tracker() {
        return tracker;
    }

    /** Starts the session, or starts it again after it failed; returns at once. */
    public void start() {
        job.schedule();
    }

    private void run(String what) {
        lock.lock();
        try {
            if (closed || started != null) {
                return;
            }
            tracker.publish(new RunState.Starting(what));
            started = starter.start();
            tracker.publish(new RunState.Running(started.session(), started.url()));
        } catch (UserError e) {
            LOG.warn("The session could not start: {}", e.getMessage());
            tracker.publish(new RunState.Failed(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The session could not start", e);
            tracker.publish(
                    new RunState.Failed(
                            "Something went wrong that Mic-Wise has no name for (%s). Try again;"
                                            .formatted(e)
                                    + " if it stays, send the log from the data folder."));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends the session. A start that is under way is waited for, so that nothing is left running.
     *
     * @param limit how long to wait at most
     * @return whether it has ended by then
     */
    public boolean close(Duration limit) throws InterruptedException {
        tracker.publish(new RunState.Stopped());
        Thread closer = Thread.ofPlatform().daemon().name("close-session").start(this::end);
        return closer.join(limit);
    }

    private void end() {
        lock.lock();
        try {
            closed = true;
            if (started != null) {
                started.end().run();
                started = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
