package org.micwise.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are small, and manifests say what is internal. */
class FilesTest {

    private static final int MEDIAN_LINES = 100;
    private static final int MOST_LINES = 600;

    @Test
    void shouldKeepSourceFilesSmall() throws IOException {
        Map<Path, Long> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Bundles.FOLDER)) {
            files.filter(file -> file.toString().matches(".*/src/.*\\.java"))
                    .forEach(file -> lines.put(file, lines(file)));
        }
        List<Path> tooLong =
                lines.entrySet().stream()
                        .filter(entry -> entry.getValue() > MOST_LINES)
                        .map(Map.Entry::getKey)
                        .toList();
        assertEquals(List.of(), tooLong);
        long median =
                lines.values().stream().sorted().skip(lines.size() / 2).findFirst().orElse(0L);
        assertTrue(median <= MEDIAN_LINES, "median of " + median + " lines");
    }

    @Test
    void shouldExportInternalPackagesAsInternalOnly() throws IOException {
        try (Stream<Path> bundles = Files.list(Bundles.FOLDER)) {
            List<Path> wrong =
                    bundles.map(bundle -> bundle.resolve("META-INF/MANIFEST.MF"))
                            .filter(Files::exists)
                            .filter(FilesTest::exportsInternals)
                            .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static boolean exportsInternals(Path file) {
        try (var in = Files.newInputStream(file)) {
            String exports = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return exports != null
                    && Stream.of(exports.split(","))
                            .anyMatch(e ->
                                    e.contains(".internal") && !e.contains("x-internal:=true"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
