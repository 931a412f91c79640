package org.micwise.ui.monitor;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Monitor view, and nothing beside it. */
public final class MonitorPerspective implements IPerspectiveFactory {

    public static final String ID = "org.micwise.ui.monitor.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(MonitorView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(MonitorView.ID).setCloseable(false);
    }
}
