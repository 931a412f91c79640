package org.micwise.server;

import java.io.PrintWriter;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.micwise.base.UserError;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs the command that the arguments name; its exit code is that of the process. */
public final class ServerApplication implements IApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ServerApplication.class);

    private final StopSignal stop = new StopSignal(Runtime.getRuntime()::addShutdownHook);

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        BundleContext bundles = FrameworkUtil.getBundle(ServerApplication.class).getBundleContext();
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int exitCode = commandLine(new OsgiServices(bundles), stop).execute(arguments);
        stop.finished(exitCode);
        return exitCode;
    }

    /** All that can be typed. */
    static CommandLine commandLine(Services services, StopSignal stop) {
        return new CommandLine(new MicWise())
                .addSubcommand(new ServerCommand(services, stop))
                .addSubcommand(new DevicesCommand(services))
                .addSubcommand(new RingCommand())
                .addSubcommand(new ClipCommand())
                .addSubcommand(new DiscoverCommand())
                .addSubcommand(new VersionCommand(services))
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler(ServerApplication::usage)
                .setExecutionExceptionHandler((e, line, _) -> failure(e, line.getErr()));
    }

    private static int usage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(
                        "micwise: %s See '%s --help'."
                                .formatted(
                                        sentence(e.getMessage()),
                                        command.getCommandSpec().qualifiedName()));
        return UserError.USAGE;
    }

    private static int failure(Exception e, PrintWriter err) {
        if (e instanceof UserError error) {
            LOG.debug("Failed", e);
            err.println("micwise: " + error.getMessage());
            return error.exitCode();
        }
        LOG.error("This is a defect in Mic-Wise", e);
        err.println("micwise: " + e + " (this is a defect in Mic-Wise; the log says more)");
        return UserError.FAILURE;
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.endsWith(".") ? line : line + ".";
    }

    @Override
    public void stop() {
        stop.request();
    }
}
