package org.micwise.workbench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.micwise.base.UserError;
import org.micwise.ui.look.Theme;
import org.micwise.workbench.internal.InstanceArea;
import org.micwise.workbench.internal.Launch;
import org.micwise.workbench.internal.MicWiseWorkbenchAdvisor;
import org.micwise.workbench.internal.NativeAppearance;
import org.micwise.workbench.internal.SessionRunner;
import org.micwise.workbench.internal.TerminationHook;
import org.micwise.workbench.internal.WorkbenchCommand;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application {@code org.micwise.workbench.app}. */
public class WorkbenchApplication implements IApplication {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchApplication.class);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(8);
    private static final Duration END_LIMIT = CLOSE_LIMIT.plusSeconds(2);

    @Override
    public final Object start(IApplicationContext context) throws InterruptedException {
        context.applicationRunning();
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try {
            Optional<Launch> launch = launch(arguments);
            if (launch.isEmpty()) {
                return EXIT_OK;
            }
            InstanceArea.locate(Platform.getInstanceLocation(), launch.get().data());
            return run(launch.get());
        } catch (UserError e) {
            System.err.println("micwise: " + e.getMessage());
            return e.exitCode();
        }
    }

    /**
     * What to start.
     *
     * @param arguments as they were typed
     * @return nothing if there is nothing to start
     * @throws UserError if they were typed wrongly
     */
    protected Optional<Launch> launch(String[] arguments) throws UserError {
        BundleContext bundles =
                FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
        return WorkbenchCommand.parse(arguments, bundles, new PrintWriter(System.out));
    }

    private static Integer run(Launch launch) throws InterruptedException {
        SessionRunner runner = new SessionRunner(launch.what(), launch.starter());
        TerminationHook hook = TerminationHook.install(WorkbenchApplication::closeSoon, END_LIMIT);
        try {
            int code = runWorkbench(runner);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            hook.ended();
        }
    }

    private static int runWorkbench(SessionRunner runner) throws InterruptedException {
        Display display = PlatformUI.createDisplay();
        try {
            NativeAppearance.set(Theme.DARK);
            return PlatformUI.createAndRunWorkbench(display, new MicWiseWorkbenchAdvisor(runner));
        } finally {
            if (!runner.close(CLOSE_LIMIT)) {
                LOG.warn("The session has not ended after {} s", CLOSE_LIMIT.toSeconds());
            }
            display.dispose();
        }
    }

    private static void closeSoon() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }

    @Override
    public final void stop() {
        closeSoon();
    }
}
