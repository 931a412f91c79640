package org.micwise.ui.timeline;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Timeline view, and nothing beside it. */
public final class TimelinePerspective implements IPerspectiveFactory {

    public static final String ID = "org.micwise.ui.timeline.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(TimelineView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(TimelineView.ID).setCloseable(false);
    }
}
