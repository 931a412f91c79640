package org.micwise.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.micwise.session.SessionListener;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.LookSettings;

/** A view of the running session: while there is none, it says why, and what to do. */
public abstract class SessionView extends ViewPart implements SessionBinding.Client {

    private SessionPages pages;

    @Override
    public final void createPartControl(Composite parent) {
        SessionTracker tracker = getSite().getService(SessionTracker.class);
        pages = new SessionPages(parent, getSite().getService(LookSettings.class), tracker);
        pages.setContent(createContent(pages, pages.look()));
        SessionBinding.bind(
                pages,
                tracker,
                listener(),
                state -> {
                    stateChanged(state);
                    pages.show(state);
                });
    }

    /** Makes what is shown while a session runs. */
    protected abstract Control createContent(Composite parent, Look look);

    /** Hears the session, on the session's threads. Asked for after {@link #createContent}. */
    protected abstract SessionListener listener();

    @Override
    public void setFocus() {
        pages.setFocus();
    }
}
