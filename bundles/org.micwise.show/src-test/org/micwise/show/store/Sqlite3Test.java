package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.model.Channel;

class Sqlite3Test {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("show.micwise");
    }

    @Test
    void shouldBeReadableWithThePlainTool() throws Exception {
        TestStores.createSample(file).close();
        assertEquals("1296646999", Sqlite3.run(file, "PRAGMA application_id"));
        assertEquals(0x4D494357, 1296646999);
        assertEquals("1", Sqlite3.run(file, "PRAGMA user_version"));
        assertEquals("ok", Sqlite3.run(file, "PRAGMA integrity_check"));
        assertEquals("delete", Sqlite3.run(file, "PRAGMA journal_mode"));
        assertEquals(
                "name|Blåtimmen\nsample_rate|48000",
                Sqlite3.run(file, "SELECT key, value FROM setting ORDER BY key"));
        assertEquals(
                "1|Anna|Mia Öberg|1|#ff8800|0||010203\n".replace("010203", "01020300FF")
                        + "2|Ben||2||1||\n3|Spare||3||2|canna|",
                Sqlite3.run(
                        file,
                        "SELECT number, name, performer, patch, colour, position, backup_of,"
                                + " hex(photo) FROM channel ORDER BY position"));
        assertEquals(
                "s1|canna|ON_STAGE|\ns1|cben|STANDBY|\ns2|cben|ON_STAGE|\ns3|canna|ON_STAGE|cspare",
                Sqlite3.run(
                        file, "SELECT scene_id, channel_id, state, swapped_to FROM scene_channel"));
    }

    @Test
    void shouldBeInWriteAheadModeWhileOpen() throws Exception {
        try (ShowStore store = TestStores.createSample(file)) {
            store.show().setName("Seen by others");
            store.commit();
            assertEquals("wal", Sqlite3.run(file, "PRAGMA journal_mode"));
            assertEquals(
                    "Seen by others",
                    Sqlite3.run(file, "SELECT value FROM setting WHERE key = 'name'"));
        }
    }

    @Test
    void shouldWriteOnlyTheRowsThatAnEditChanged() throws Exception {
        try (ShowStore store = TestStores.createSample(file)) {
            Sqlite3.run(
                    file,
                    """
                    CREATE TABLE written(what TEXT);
                    CREATE TRIGGER w1 AFTER UPDATE ON channel BEGIN
                      INSERT INTO written VALUES('channel ' || NEW.id); END;
                    CREATE TRIGGER w2 AFTER UPDATE ON scene BEGIN
                      INSERT INTO written VALUES('scene ' || NEW.id); END;
                    CREATE TRIGGER w3 AFTER UPDATE ON scene_channel BEGIN
                      INSERT INTO written VALUES('place ' || NEW.scene_id); END;\
                    """);
            Channel ben = store.show().getChannels().get(1);
            ben.setName("Benjamin");
            assertTrue(store.commit());
            assertEquals("channel cben", Sqlite3.run(file, "SELECT what FROM written"));
            store.show().getScenes().move(0, 1);
            assertTrue(store.commit());
            assertEquals(
                    "channel cben\nscene s1\nscene s2",
                    Sqlite3.run(file, "SELECT what FROM written ORDER BY what"));
        }
    }

    @Test
    void shouldAcceptEditsMadeByHandAndSealThem() throws Exception {
        TestStores.createSample(file).close();
        Sqlite3.run(
                file,
                """
                UPDATE channel SET name = 'Eva' WHERE number = 1;
                INSERT INTO scene(id, number, position) VALUES('byhand', '13', 99);
                INSERT INTO scene_channel(scene_id, channel_id, state)
                  VALUES('byhand', 'canna', 'STANDBY');\
                """);
        String unsealed =
                "SELECT (SELECT count(*) FROM channel WHERE row_check IS NULL)"
                        + " + (SELECT count(*) FROM scene WHERE row_check IS NULL)"
                        + " + (SELECT count(*) FROM scene_channel WHERE row_check IS NULL)";
        assertEquals("3", Sqlite3.run(file, unsealed));
        try (ShowStore store = ShowStore.open(file)) {
            assertEquals("Eva", store.show().getChannels().getFirst().getName());
            assertEquals("13", store.show().getScenes().getLast().getNumber());
        }
        assertEquals("0", Sqlite3.run(file, unsealed));
        assertEquals("3", Sqlite3.run(file, "SELECT position FROM scene WHERE id = 'byhand'"));
        try (ShowStore store = ShowStore.open(file)) {
            assertFalse(store.commit(), "sealed once and for all");
        }
    }

    @Test
    void shouldLetPeopleAddTablesAndViewsOfTheirOwn() throws Exception {
        TestStores.createSample(file).close();
        Sqlite3.run(file, "CREATE VIEW cast AS SELECT name, performer FROM channel;");
        ShowStore.open(file).close();
        assertEquals("3", Sqlite3.run(file, "SELECT count(*) FROM cast"));
    }
}
