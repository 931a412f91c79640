package org.micwise.bench.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java processes with our class path. */
final class JavaCommand {

    /** As ChildJvm in org.micwise.engine starts the capture process. */
    private static final List<String> AS_THE_HOST =
            List.of(
                    "-Xmx64m",
                    "-XX:+UseSerialGC",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED");

    private JavaCommand() {}

    static List<String> asTheHost(Class<?> main, String... arguments) {
        return with(AS_THE_HOST, main, arguments);
    }

    static List<String> with(List<String> jvmOptions, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A program of the JDK that runs us. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
