package org.micwise.show.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/**
 * Another process that opens a show file. With {@code hold} it just keeps it open; with {@code
 * edit} it edits without end, and says each edit once it was answered.
 */
final class ChildHost implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    ChildHost(String what, Path file) throws IOException {
        process =
                new ProcessBuilder(
                                List.of(
                                        ProcessHandle.current().info().command().orElseThrow(),
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        classPath(),
                                        Main.class.getName(),
                                        what,
                                        file.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Where the classes are that it needs; how tests are run differs too much to ask for more. */
    private static String classPath() {
        return Stream.of(
                        ChildHost.class,
                        ShowStore.class,
                        EObject.class,
                        Notifier.class,
                        SQLiteDataSource.class,
                        LoggerFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    long pid() {
        return process.pid();
    }

    /** Returns the next line that it says, null once it is dead and all was read. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Kills it as a failing host would be: no shutdown hook runs. */
    void kill() throws InterruptedException {
        // By its handle: the process's own method would also close what it said last.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws Exception {
        kill();
        out.close();
    }

    /** The other process. */
    static final class Main {
        private Main() {}

        private static ShowStore open(Path file) throws ShowFileException {
            try {
                return ShowStore.open(file);
            } catch (ShowFileException e) {
                System.out.println("refused: " + e.kind());
                throw e;
            }
        }

        public static void main(String[] args) throws Exception {
            ShowStore store = open(Path.of(args[1]));
            System.out.println("open");
            if (args[0].equals("hold")) {
                Thread.sleep(Long.MAX_VALUE);
            }
            for (int edit = 1; ; edit++) {
                store.show().getChannels().get(edit % 16).setName("Edit " + edit);
                store.show().getSettings().put("edit", Integer.toString(edit));
                store.events().append(TestEvents.click("e" + edit, edit));
                store.commit();
                // The full stop tells a whole number from one that the kill cut short.
                System.out.println(edit + ".");
            }
        }
    }
}
