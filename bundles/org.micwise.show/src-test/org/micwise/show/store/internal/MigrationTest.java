package org.micwise.show.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.SampleShow;
import org.micwise.show.ShowDump;
import org.micwise.show.store.Backup;
import org.micwise.show.store.FolderState;
import org.micwise.show.store.ShowFileException;
import org.micwise.show.store.ShowFileException.Kind;
import org.micwise.show.store.Sqlite3;
import org.micwise.show.store.StoreOptions;

/** The present version plays the older one; the newer is made up. */
class MigrationTest {
    private static final Migration BROKEN =
            connection -> {
                Sql.execute(connection, "DELETE FROM scene");
                Sql.execute(connection, "this is no SQL");
            };

    private final Schema one = new Schema(List.of(new SchemaV1()));
    private final Schema two =
            new Schema(
                    List.of(
                            new SchemaV1(),
                            connection -> {
                                Sql.execute(
                                        connection,
                                        "CREATE TABLE prompt(scene_id TEXT, text TEXT) STRICT");
                                Sql.execute(
                                        connection,
                                        "UPDATE channel SET notes = 'migrated ' || notes");
                            }));

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeOldFile() throws Exception {
        file = folder.resolve("show.micwise");
        new ShowFileOpener(one).create(file, SampleShow.small());
    }

    @Test
    void shouldBringAnOldFileUpToDateAfterABackup() throws Exception {
        String old = ShowDump.of(new ShowFileOpener(one).check(file, Clock.systemUTC()));
        ShowFile open = new ShowFileOpener(two).open(file, StoreOptions.defaults());
        assertEquals("migrated wig; tape\nthe cable", open.show().getChannels().get(1).getNotes());
        List<Backup> backups = open.backups();
        open.close();

        assertEquals("2", Sqlite3.run(file, "PRAGMA user_version"));
        assertEquals("0", Sqlite3.run(file, "SELECT count(*) FROM prompt"));
        assertEquals(1, backups.size());
        Path backup = backups.getFirst().file();
        assertTrue(backup.toString().endsWith("-before-v2.micwise"), backup.toString());
        assertEquals(old, ShowDump.of(new ShowFileOpener(one).check(backup, Clock.systemUTC())));

        ShowFile again = new ShowFileOpener(two).open(file, StoreOptions.defaults());
        assertEquals(1, again.backups().stream().filter(b -> !b.automatic()).count());
        again.close();
    }

    @Test
    void shouldMakeTheSameFileNewOrMigrated() throws Exception {
        new ShowFileOpener(two).open(file, StoreOptions.defaults()).close();
        Path fresh = folder.resolve("fresh.micwise");
        new ShowFileOpener(two).create(fresh, SampleShow.small());
        String definitions = "SELECT type, name, sql FROM sqlite_schema ORDER BY name";
        assertEquals(Sqlite3.run(fresh, definitions), Sqlite3.run(file, definitions));
    }

    @Test
    void shouldRefuseTheFileOfANewerMicWise() throws Exception {
        new ShowFileOpener(two).open(file, StoreOptions.defaults()).close();
        var before = FolderState.of(folder);
        var refusal =
                assertThrows(
                        ShowFileException.class,
                        () -> new ShowFileOpener(one).open(file, StoreOptions.defaults()));
        assertEquals(Kind.NEWER_VERSION, refusal.kind());
        assertEquals(before, FolderState.of(folder));
    }

    @Test
    void shouldLeaveTheFileAsItWasIfAMigrationFails() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Schema broken = new Schema(List.of(new SchemaV1(), BROKEN));
        var refusal =
                assertThrows(
                        ShowFileException.class,
                        () -> new ShowFileOpener(broken).open(file, StoreOptions.defaults()));
        assertEquals(Kind.IO, refusal.kind());
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(file)));
    }
}
