package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;

class DataFolderTest {

    @TempDir Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldMakeTheFolderAndThoseAboveForThisUserAlone() throws Exception {
        Path data = folder.resolve("a/b");

        DataFolder.prepare(data);

        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }

    @Test
    void shouldLeaveNothingInAFolderThatIsThere() throws Exception {
        DataFolder.prepare(folder);

        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void shouldTakeALinkToAFolder() throws Exception {
        Path link =
                Files.createSymbolicLink(
                        folder.resolve("link"), Files.createDirectory(folder.resolve("real")));

        DataFolder.prepare(link);
    }

    @Test
    void shouldSayThatAFileIsInTheWay() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(
                "Cannot write to the data folder %1$s (%1$s is a file). Choose another one with --data."
                        .formatted(file),
                assertThrows(UserError.class, () -> DataFolder.prepare(file)).getMessage());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void shouldSayWhatToDoWhereNobodyMayWriteNotEvenRoot() {
        Path data = Path.of("/proc/micwise");

        UserError e = assertThrows(UserError.class, () -> DataFolder.prepare(data));

        assertTrue(e.getMessage().startsWith("Cannot write to the data folder /proc/micwise ("));
        assertTrue(e.getMessage().endsWith("Choose another one with --data."), e.getMessage());
    }
}
