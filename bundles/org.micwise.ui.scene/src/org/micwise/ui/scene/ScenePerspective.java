package org.micwise.ui.scene;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Scene view, and nothing beside it. */
public final class ScenePerspective implements IPerspectiveFactory {

    public static final String ID = "org.micwise.ui.scene.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(SceneView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(SceneView.ID).setCloseable(false);
    }
}
