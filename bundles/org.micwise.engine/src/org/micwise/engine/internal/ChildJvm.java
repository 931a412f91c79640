package org.micwise.engine.internal;

import org.micwise.base.UserError;
import org.osgi.framework.BundleContext;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a bundle's {@code main} in a Java process of its own, without OSGi. */
final class ChildJvm {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final List<Path> classPath;
    private final List<String> jvmOptions;
    private final String mainClass;

    private ChildJvm(List<Path> classPath, List<String> jvmOptions, String mainClass) {
        this.classPath = classPath;
        this.jvmOptions = jvmOptions;
        this.mainClass = mainClass;
    }

    /** A small heap and the serial collector: it has next to nothing to collect. */
    static ChildJvm capture(BundleContext bundles) throws UserError {
        return new ChildJvm(
                BundleClassPath.of(bundles, "org.micwise.capture"),
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:+DisplayVMOutputToStderr"),
                "org.micwise.capture.CaptureMain");
    }

    /** What the JVM itself says must not get between the events on standard output. */
    static ChildJvm media(BundleContext bundles) throws UserError {
        return new ChildJvm(
                BundleClassPath.of(bundles, "org.micwise.media"),
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:+DisplayVMOutputToStderr"),
                "org.micwise.media.MediaMain");
    }

    /**
     * Starts the process; its standard input and output are pipes to us.
     *
     * @param log receives what it says on standard error
     */
    Process start(Path log, List<String> arguments) throws UserError {
        List<String> command = new ArrayList<>();
        command.add(JAVA.toString());
        command.addAll(jvmOptions);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(
                String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(mainClass);
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw UserError.failure("Cannot start %s: %s".formatted(mainClass, e.getMessage()), e);
        }
    }
}
