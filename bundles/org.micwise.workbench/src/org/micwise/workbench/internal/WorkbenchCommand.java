package org.micwise.workbench.internal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import org.micwise.base.UserError;
import org.micwise.host.HostOptions;
import org.micwise.session.SessionOptions;
import org.osgi.framework.BundleContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line of the workbench: the options of a host. */
@Command(name = "micwise workbench", description = "Open the window.", sortOptions = false)
public final class WorkbenchCommand {

    private static final String NAME = "workbench";

    @Mixin private HostOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    private WorkbenchCommand() {}

    /**
     * Reads a command line.
     *
     * @param arguments with or without the word "workbench" before them
     * @param out where help goes
     * @return what to start; nothing if help was asked for
     * @throws UserError if the arguments are wrong
     */
    public static Optional<Launch> parse(String[] arguments, BundleContext bundles, PrintWriter out)
            throws UserError {
        WorkbenchCommand command = new WorkbenchCommand();
        CommandLine line = new CommandLine(command);
        boolean named = arguments.length > 0 && arguments[0].equals(NAME);
        try {
            line.parseArgs(named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        } catch (ParameterException e) {
            throw new UserError(
                    UserError.USAGE,
                    "%s See 'micwise workbench --help'.".formatted(sentence(e.getMessage())),
                    e);
        }
        if (command.help) {
            line.usage(out);
            out.flush();
            return Optional.empty();
        }
        return Optional.of(command.launch(bundles));
    }

    private Launch launch(BundleContext bundles) throws UserError {
        SessionOptions session = options.session();
        options.web();
        return new Launch(
                "Starting " + session.source(), options.data(), new HostStarter(bundles, options));
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.endsWith(".") ? line : line + ".";
    }
}
