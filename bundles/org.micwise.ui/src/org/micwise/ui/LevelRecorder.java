package org.micwise.ui;

import java.util.function.Consumer;
import org.micwise.base.MeterReading;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;
import org.micwise.ui.meter.LevelHistory;

/**
 * Keeps the levels of the last minutes from the session's start on, so that a view that is opened
 * late can look back. Views get it from their site. Any thread may call it.
 */
public final class LevelRecorder {

    private static final int SECONDS = 300;

    private final LevelHistory history = new LevelHistory(SECONDS);
    private Session session;
    private Session.Subscription subscription = () -> {};

    /** A recorder of whatever session the tracker tells of. */
    public LevelRecorder(SessionTracker tracker) {
        tracker.track(this::follow);
    }

    private void follow(RunState state) {
        Session next = state instanceof RunState.Running running ? running.session() : null;
        synchronized (this) {
            if (next == session) {
                return;
            }
            session = next;
            history.clear();
        }
        // not under the lock: the session may be about to call back
        subscription.close();
        subscription = next == null ? () -> {} : next.subscribe(new Recording(next));
    }

    /** Looks at the history under its lock: be quick. */
    public synchronized void look(Consumer<LevelHistory> view) {
        view.accept(history);
    }

    /** Ends with its session: what comes from another one than the newest is ignored. */
    private final class Recording implements SessionListener {

        private final Session recorded;

        Recording(Session recorded) {
            this.recorded = recorded;
        }

        @Override
        public void metersChanged(MeterReading reading) {
            synchronized (LevelRecorder.this) {
                if (recorded == session) {
                    history.read(reading);
                }
            }
        }

        @Override
        public void showChanged(ShowSnapshot show) {
            synchronized (LevelRecorder.this) {
                if (recorded == session) {
                    history.setSampleRate(show.sampleRate());
                }
            }
        }
    }
}
