package org.micwise.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;

/**
 * Keeps a control on the session that runs: subscribes its listener when one appears, and ends the
 * subscription when the session goes or the control is disposed.
 */
public final class SessionBinding {

    private static final Session.Subscription NONE = () -> {};

    private final Control control;
    private final SessionListener listener;
    private final Client client;
    private Session session;
    private Session.Subscription subscription = NONE;

    private SessionBinding(Control control, SessionListener listener, Client client) {
        this.control = control;
        this.listener = listener;
        this.client = client;
    }

    /**
     * Binds a control. Call it on the UI thread.
     *
     * @param listener hears the session on the session's threads
     * @param client hears on the UI thread which session it is
     */
    public static void bind(
            Control control, SessionTracker tracker, SessionListener listener, Client client) {
        UiThread.check();
        SessionBinding binding = new SessionBinding(control, listener, client);
        Runnable stop =
                tracker.track(
                        state -> UiThread.later(control, () -> binding.follow(tracker.state())));
        control.addListener(
                SWT.Dispose,
                event -> {
                    stop.run();
                    binding.subscription.close();
                });
        binding.follow(tracker.state());
    }

    private void follow(RunState state) {
        Session next = state instanceof RunState.Running running ? running.session() : null;
        if (next != session) {
            subscription.close();
            subscription = NONE;
            session = next;
        }
        client.stateChanged(state);
        if (!control.isDisposed() && session != null && subscription == NONE) {
            subscription = session.subscribe(listener);
        }
    }

    /** Hears how far the session is. */
    @FunctionalInterface
    public interface Client {
        void stateChanged(RunState state);
    }
}
