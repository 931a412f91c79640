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

    /**
     * As little memory as it can do with: it has next to nothing to collect, and next to no code.
     * Measured: docs/performance.md.
     */
    private static final List<String> CAPTURE_OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xmx24m",
                    "-Xmn2m",
                    "-Xss256k",
                    "-XX:ReservedCodeCacheSize=16m",
                    "-XX:-UsePerfData",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=2000");

    /** What the JVM itself says must not get between the events on standard output. */
    private static final List<String> MEDIA_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xmx64m", "-XX:+DisplayVMOutputToStderr");

    /** Device names and file names have umlauts, also where the system's locale knows none. */
    private static final List<String> UTF_8 =
            List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

    static ChildJvm capture(BundleContext bundles) throws UserError {
        return new ChildJvm(
                BundleClassPath.of(bundles, "org.micwise.capture"),
                CAPTURE_OPTIONS,
                "org.micwise.capture.CaptureMain");
    }

    static ChildJvm media(BundleContext bundles) throws UserError {
        return new ChildJvm(
                BundleClassPath.of(bundles, "org.micwise.media"),
                MEDIA_OPTIONS,
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
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
            // glibc would keep an arena of its own for every thread
            builder.environment().put("MALLOC_ARENA_MAX", "1");
            return builder.start();
        } catch (IOException e) {
            throw UserError.failure("Cannot start %s: %s".formatted(mainClass, e.getMessage()), e);
        }
    }
}
