package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.events.EventQuery;
import org.micwise.show.model.Show;

class KillTest {
    private static final int KILLS = Integer.getInteger("micwise.kills", 20);

    @TempDir Path folder;

    @Test
    void shouldKeepEveryAnsweredEditThroughAKill() throws Exception {
        Path file = folder.resolve("show.micwise");
        ShowStore.create(file, new NewShow("x", 16)).close();
        Random random = new Random(5);
        for (int i = 0; i < KILLS; i++) {
            int answered = editUntilKilled(file, random.nextInt(120));
            assertEquals("ok", Sqlite3.run(file, "PRAGMA integrity_check"), "after kill " + i);
            // The look before opening must see the edits in the log, too.
            check(ShowStore.check(file), answered);
            try (ShowStore store = ShowStore.open(file)) {
                check(store.show(), answered);
                store.events().find(EventQuery.newest(10));
            }
        }
    }

    private static int editUntilKilled(Path file, int millis) throws Exception {
        int answered = 0;
        try (ChildHost host = new ChildHost("edit", file)) {
            assertEquals("open", host.line());
            // At a random moment of a stream of edits, the first ones being slow in a new process.
            answered = number(host.line());
            Thread.sleep(millis);
            host.kill();
            for (String line = host.line(); line != null; line = host.line()) {
                answered = line.endsWith(".") ? number(line) : answered;
            }
        }
        return answered;
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }

    /** The last edit that was answered is there, or the one that was in the making. */
    private static void check(Show show, int answered) {
        int edit = Integer.parseInt(show.getSettings().get("edit"));
        assertTrue(
                edit == answered || edit == answered + 1,
                () -> answered + " was answered, " + edit + " is there");
        assertEquals("Edit " + edit, show.getChannels().get(edit % 16).getName());
    }
}
