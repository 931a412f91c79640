package org.micwise.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells views which session runs. The workbench publishes, views track; each gets it from its site:
 * {@code getSite().getService(SessionTracker.class)}.
 */
public final class SessionTracker {

    private final List<Consumer<RunState>> trackers = new CopyOnWriteArrayList<>();
    private final Runnable retry;
    private RunState state = new RunState.Starting("Starting");

    /**
     * A tracker with nothing to show yet.
     *
     * @param retry starts the session again after it failed
     */
    public SessionTracker(Runnable retry) {
        this.retry = retry;
    }

    public synchronized RunState state() {
        return state;
    }

    /** Makes a new state known to all. May be called from any thread. */
    public synchronized void publish(RunState newState) {
        state = newState;
        trackers.forEach(tracker -> tracker.accept(newState));
    }

    /**
     * Calls the tracker with the state as it is, and at every change. It is called on whatever
     * thread the change happens, and must return at once.
     *
     * @return to be run when it need not be called any more
     */
    public synchronized Runnable track(Consumer<RunState> tracker) {
        trackers.add(tracker);
        tracker.accept(state);
        return () -> trackers.remove(tracker);
    }

    /** Starts the session again after it failed. */
    public void retry() {
        retry.run();
    }
}
