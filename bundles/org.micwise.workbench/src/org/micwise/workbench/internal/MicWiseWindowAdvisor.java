package org.micwise.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionBinding;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.UiThread;
import org.micwise.ui.look.LookSettings;

/** One window: perspective bar, status line, and the show's name in the title. */
final class MicWiseWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final String PRODUCT = "Mic-Wise";
    private static final Point INITIAL_SIZE = new Point(1440, 900);

    private final SessionTracker tracker;
    private final LookSettings look;

    MicWiseWindowAdvisor(
            IWorkbenchWindowConfigurer configurer, SessionTracker tracker, LookSettings look) {
        super(configurer);
        this.tracker = tracker;
        this.look = look;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new MicWiseActionBarAdvisor(configurer, tracker, look);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(INITIAL_SIZE);
        window.setShowPerspectiveBar(true);
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle(PRODUCT);
    }

    @Override
    public void postWindowOpen() {
        var shell = getWindowConfigurer().getWindow().getShell();
        SessionBinding.bind(
                shell,
                tracker,
                new SessionListener() {
                    @Override
                    public void showChanged(ShowSnapshot show) {
                        UiThread.later(shell, () -> title(show));
                    }
                },
                state -> {
                    if (state instanceof RunState.Running running) {
                        title(running.session().show());
                    } else {
                        getWindowConfigurer().setTitle(PRODUCT);
                    }
                });
    }

    private void title(ShowSnapshot show) {
        getWindowConfigurer().setTitle(PRODUCT + " – " + show.name());
    }
}
