package org.micwise.engine.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.micwise.base.UserError;
import org.osgi.framework.BundleContext;

/** Starts a {@code main} in a Java process of its own, without OSGi. */
record ChildJvm(List<Path> classPath, List<String> jvmOptions, String mainClass) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** A small heap and the serial collector: it has next to nothing to collect. */
    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+UseSerialGC");

    /** Device names and file names have umlauts, also where the system's locale knows none. */
    private static final List<String> UTF_8 =
            List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

    static ChildJvm capture(BundleContext bundles) throws UserError {
        return new ChildJvm(
                BundleClassPath.of(bundles, "org.micwise.capture"),
                SMALL,
                "org.micwise.capture.CaptureMain");
    }

    static ChildJvm media(BundleContext bundles) throws UserError {
        return new ChildJvm(
                BundleClassPath.of(bundles, "org.micwise.media"),
                SMALL,
                "org.micwise.media.MediaMain");
    }

    /**
     * Starts the process; its standard input and output are pipes to us.
     *
     * @param log receives what it says on standard error
     */
    Process start(ChildLog log, List<String> arguments) throws UserError {
        List<String> command = new ArrayList<>();
        command.add(JAVA.toString());
        command.addAll(jvmOptions);
        command.addAll(UTF_8);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                    .start();
        } catch (IOException e) {
            throw UserError.failure("Cannot start %s: %s".formatted(mainClass, e.getMessage()), e);
        }
    }
}
