package org.micwise.workbench.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.micwise.ui.LevelRecorder;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.monitor.MonitorPerspective;
import org.micwise.ui.scene.ScenePerspective;
import org.micwise.ui.timeline.TimelinePerspective;

/** The workbench's life: gives the views what they need, and starts the session. */
public final class MicWiseWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String PREFERENCES = "org.micwise.workbench";

    private final SessionRunner runner;
    private final LookSettings look = new LookSettings();

    public MicWiseWorkbenchAdvisor(SessionRunner runner) {
        this.runner = runner;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        perspectiveBar(PlatformUI.getPreferenceStore());
        LookPreferences.bind(look, InstanceScope.INSTANCE.getNode(PREFERENCES));
        IEclipseContext context = configurer.getWorkbench().getService(IEclipseContext.class);
        context.set(SessionTracker.class, runner.tracker());
        context.set(LookSettings.class, look);
        context.set(LevelRecorder.class, new LevelRecorder(runner.tracker()));
    }

    private static void perspectiveBar(IPreferenceStore preferences) {
        preferences.setValue(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
        preferences.setValue(IWorkbenchPreferenceConstants.SHOW_OPEN_ON_PERSPECTIVE_BAR, false);
        preferences.setValue(
                IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
                String.join(
                        ",", MonitorPerspective.ID, ScenePerspective.ID, TimelinePerspective.ID));
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        WindowTheme.bind(workbench.getService(IThemeEngine.class), look);
        runner.start();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return MonitorPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new MicWiseWindowAdvisor(configurer, runner.tracker(), look);
    }
}
