package org.micwise.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bundles of this repository, and which of them each may use: the table in the architecture.
 */
final class Bundles {

    static final Path FOLDER = Path.of("../../bundles");

    /** Bundle to those it may use directly; whatever may not be named at all is left out. */
    static final Map<String, List<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("base", List.of()),
                    Map.entry("ring", List.of("base")),
                    Map.entry("capture", List.of("base", "ring")),
                    Map.entry("dsp", List.of("base")),
                    Map.entry("show", List.of("base")),
                    Map.entry("analysis", List.of("base", "ring", "dsp")),
                    Map.entry("media", List.of("base", "ring", "dsp")),
                    Map.entry("engine", List.of("base", "ring", "analysis", "media")),
                    Map.entry("session", List.of("base", "show", "engine")),
                    Map.entry("web", List.of("base", "session")),
                    Map.entry("discovery", List.of("base")),
                    Map.entry("host", List.of("base", "session", "web", "discovery")),
                    Map.entry(
                            "server",
                            List.of("base", "ring", "engine", "session", "discovery", "host")),
                    Map.entry("ui", List.of("base", "session")),
                    Map.entry("ui.monitor", List.of("base", "session", "ui")),
                    Map.entry("ui.scene", List.of("base", "session", "ui")),
                    Map.entry("ui.timeline", List.of("base", "session", "ui")),
                    Map.entry(
                            "workbench",
                            List.of(
                                    "base",
                                    "session",
                                    "host",
                                    "ui",
                                    "ui.monitor",
                                    "ui.scene",
                                    "ui.timeline")));

    private Bundles() {}

    /** What the main sources of all bundles were compiled to. */
    static JavaClasses classes() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> compiled =
                    folders.filter(folder -> !folder.getFileName().toString().endsWith(".tests"))
                            .map(folder -> folder.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList();
            return new ClassFileImporter().importPaths(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short name of the bundle a class of ours belongs to: the longest that fits its package. */
    static String of(JavaClass type) {
        return ARROWS.keySet().stream()
                .filter(bundle -> isIn(type, bundle))
                .max((one, other) -> one.length() - other.length())
                .orElseThrow(() -> new AssertionError(type.getName() + " is in no known bundle"));
    }

    private static boolean isIn(JavaClass type, String bundle) {
        String root = "org.micwise." + bundle;
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.micwise.");
    }
}
