package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.ShowDump;
import org.micwise.show.store.ShowFileException.Kind;

class RefusalTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("show.micwise");
    }

    @Test
    void shouldSayThatThereIsNoFile() throws Exception {
        ShowFileException refusal = refused(Kind.NOT_FOUND);
        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    }

    @Test
    void shouldRefuseAFolder() throws Exception {
        Files.createDirectory(file);
        refused(Kind.NOT_A_SHOW);
    }

    @Test
    void shouldRefuseAText() throws Exception {
        Files.writeString(file, "Dear diary, ".repeat(50));
        refused(Kind.NOT_A_SHOW);
        Files.writeString(file, "Dear");
        refused(Kind.NOT_A_SHOW);
    }

    @Test
    void shouldRefuseADatabaseOfAnotherProgram() throws Exception {
        Sqlite3.run(file, "CREATE TABLE channel(id); PRAGMA user_version = 1;");
        ShowFileException refusal = refused(Kind.NOT_A_SHOW);
        assertTrue(refusal.getMessage().contains("of another program"), refusal.getMessage());
    }

    @Test
    void shouldRefuseANewerVersionAndNameBoth() throws Exception {
        TestStores.createSample(file).close();
        Sqlite3.run(file, "PRAGMA user_version = 7;");
        ShowFileException refusal = refused(Kind.NEWER_VERSION);
        assertTrue(
                refusal.getMessage().contains("file version 7, this one knows up to 1"),
                refusal.getMessage());
    }

    @Test
    void shouldRefuseAnEmptyFileAsDamaged() throws Exception {
        Files.createFile(file);
        refused(Kind.DAMAGED);
    }

    @Test
    void shouldRefuseAChangedTable() throws Exception {
        TestStores.createSample(file).close();
        Sqlite3.run(file, "ALTER TABLE scene RENAME COLUMN notes TO remarks;");
        ShowFileException refusal = refused(Kind.DAMAGED);
        assertTrue(refusal.getMessage().contains("definition of table scene"));
    }

    @Test
    void shouldRefuseARowThatRefersToNothing() throws Exception {
        TestStores.createSample(file).close();
        Sqlite3.run(file, "DELETE FROM channel WHERE id = 'cben';");
        refused(Kind.DAMAGED);
    }

    @Test
    void shouldRefuseAShowThatBreaksTheRules() throws Exception {
        TestStores.createSample(file).close();
        Sqlite3.run(file, "UPDATE channel SET number = 1;");
        ShowFileException refusal = refused(Kind.DAMAGED);
        assertTrue(refusal.getMessage().contains("Two channels have the number 1"));
    }

    @Test
    void shouldFindABitThatFlippedInAName() throws Exception {
        TestStores.createSample(file).close();
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Finale");
        bytes[at] ^= 1;
        Files.write(file, bytes);
        ShowFileException refusal = refused(Kind.DAMAGED);
        assertTrue(
                refusal.getMessage().contains("the row [s3] of scene was changed"),
                refusal.getMessage());
    }

    @Test
    void shouldOfferTheNewestGoodBackupOfADamagedFile() throws Exception {
        Backup good;
        String saved;
        try (ShowStore store = TestStores.createSample(file)) {
            good = store.backUp();
            saved = ShowDump.of(store.show());
            Files.write(store.backUp().file(), new byte[] {1, 2, 3});
        }
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 5000));
        ShowFileException refusal = refused(Kind.DAMAGED);
        assertEquals(Optional.of(good.file()), refusal.newestGoodBackup());
        assertTrue(refusal.getMessage().contains(good.file().toString()), refusal.getMessage());

        Path aside = ShowStore.restore(file, good, StoreOptions.defaults()).orElseThrow();
        assertEquals(5000, Files.size(aside));
        try (ShowStore store = ShowStore.open(file)) {
            assertEquals(saved, ShowDump.of(store.show()));
        }
    }

    private ShowFileException refused(Kind kind) throws Exception {
        var before = FolderState.of(folder);
        ShowFileException refusal =
                assertThrows(ShowFileException.class, () -> ShowStore.open(file).close());
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        assertEquals(before, FolderState.of(folder), "it was touched");
        assertEquals(
                kind, assertThrows(ShowFileException.class, () -> ShowStore.check(file)).kind());
        return refusal;
    }
}
