package org.micwise.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.micwise.base.UserError;
import org.micwise.ui.look.Theme;
import org.micwise.workbench.internal.MicWiseWorkbenchAdvisor;
import org.micwise.workbench.internal.NativeAppearance;
import org.micwise.workbench.internal.SessionRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/** The application {@code org.micwise.workbench.app}. */
public class WorkbenchApplication implements IApplication {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchApplication.class);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(8);

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        SessionRunner runner =
                new SessionRunner(
                        "Starting",
                        () -> {
                            throw UserError.failure("This build has no audio host yet");
                        });
        Display display = PlatformUI.createDisplay();
        NativeAppearance.set(Theme.DARK);
        try {
            int code =
                    PlatformUI.createAndRunWorkbench(display, new MicWiseWorkbenchAdvisor(runner));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            if (!runner.close(CLOSE_LIMIT)) {
                LOG.warn("The session has not ended after {} s", CLOSE_LIMIT.toSeconds());
            }
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
