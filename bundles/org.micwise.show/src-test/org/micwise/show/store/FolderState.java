package org.micwise.show.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What lies in a folder, to the byte: equal before and after if nothing was touched. */
public final class FolderState {
    private FolderState() {}

    public static Map<String, Integer> of(Path folder) throws IOException {
        Map<String, Integer> state = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                state.put(folder.relativize(file) + " " + bytes.length, Arrays.hashCode(bytes));
            }
        }
        return state;
    }
}
