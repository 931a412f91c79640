package org.micwise.workbench.internal;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.look.LookSettings;

/** Fills the status line; the menus stand in plugin.xml. */
final class MicWiseActionBarAdvisor extends ActionBarAdvisor {

    private final SessionTracker tracker;
    private final LookSettings look;

    MicWiseActionBarAdvisor(
            IActionBarConfigurer configurer, SessionTracker tracker, LookSettings look) {
        super(configurer);
        this.tracker = tracker;
        this.look = look;
    }

    @Override
    protected void fillStatusLine(IStatusLineManager statusLine) {
        statusLine.add(new HealthStatusItem(tracker, look));
    }
}
