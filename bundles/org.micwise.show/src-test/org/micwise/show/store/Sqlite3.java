package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The sqlite3 that people have on their machines: a file is to be readable with it. */
public final class Sqlite3 {
    private Sqlite3() {}

    /** Returns what it prints. */
    public static String run(Path file, String sql) throws Exception {
        Process process =
                new ProcessBuilder("sqlite3", "-batch", file.toString(), sql)
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.strip();
    }
}
