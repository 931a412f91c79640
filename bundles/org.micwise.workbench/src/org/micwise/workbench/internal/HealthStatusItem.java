package org.micwise.workbench.internal;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Composite;
import org.micwise.ui.HealthLine;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.look.LookSettings;

/** The session's health, in the status line of every perspective. */
final class HealthStatusItem extends ContributionItem {

    private final SessionTracker tracker;
    private final LookSettings look;

    HealthStatusItem(SessionTracker tracker, LookSettings look) {
        super("org.micwise.workbench.health");
        this.tracker = tracker;
        this.look = look;
    }

    @Override
    public void fill(Composite parent) {
        new HealthLine(parent, look, tracker);
    }
}
