package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildLogTest {

    @TempDir Path folder;

    @Test
    void shouldTellTheLastLineOfThisRunAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("child.log"), "what an earlier run said\n");
        ChildLog log = ChildLog.begin(file);

        assertEquals("", log.lastLine());
        Files.writeString(file, "one\nlast \u0007words\n\n", StandardOpenOption.APPEND);
        assertEquals("last  words", log.lastLine());
    }

    @Test
    void shouldTellTheEndOfALineThatIsVeryLong() throws IOException {
        ChildLog log = ChildLog.begin(folder.resolve("child.log"));
        Files.writeString(log.file(), "x".repeat(100_000) + "the end");

        assertTrue(log.lastLine().endsWith("the end"));
        assertTrue(log.lastLine().length() <= 4_096);
    }

    @Test
    void shouldPutALongFileAside() throws IOException {
        Path file = Files.writeString(folder.resolve("child.log"), "x".repeat(2_000_000));

        assertEquals(0, ChildLog.begin(file).from());
        assertEquals(2_000_000, Files.size(folder.resolve("child.log.old")));
    }

    @Test
    void shouldSayNothingWhereThereIsNoFile() {
        assertEquals("", new ChildLog(folder.resolve("none.log"), 0).lastLine());
    }
}
