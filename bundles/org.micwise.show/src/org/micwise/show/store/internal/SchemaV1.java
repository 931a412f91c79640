package org.micwise.show.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The first schema, described for readers in docs/show-file.md. Never changed once a release has
 * written files with it: later versions are migrations of their own.
 */
final class SchemaV1 implements Migration {
    private static final List<String> TABLES =
            List.of(
                    """
                    CREATE TABLE setting (
                      key TEXT NOT NULL PRIMARY KEY,
                      value TEXT NOT NULL,
                      row_check INTEGER
                    ) STRICT\
                    """,
                    """
                    CREATE TABLE channel (
                      id TEXT NOT NULL PRIMARY KEY,
                      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
                      name TEXT NOT NULL DEFAULT '',
                      performer TEXT NOT NULL DEFAULT '',
                      patch TEXT NOT NULL DEFAULT '',
                      colour TEXT NOT NULL DEFAULT '',
                      position INTEGER NOT NULL,
                      backup_of TEXT REFERENCES channel(id)
                        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
                      photo BLOB,
                      notes TEXT NOT NULL DEFAULT '',
                      row_check INTEGER
                    ) STRICT\
                    """,
                    """
                    CREATE TABLE scene (
                      id TEXT NOT NULL PRIMARY KEY,
                      number TEXT NOT NULL,
                      name TEXT NOT NULL DEFAULT '',
                      notes TEXT NOT NULL DEFAULT '',
                      position INTEGER NOT NULL,
                      row_check INTEGER
                    ) STRICT\
                    """,
                    """
                    CREATE TABLE scene_channel (
                      scene_id TEXT NOT NULL REFERENCES scene(id)
                        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                      channel_id TEXT NOT NULL REFERENCES channel(id)
                        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                      state TEXT NOT NULL CHECK (state IN ('ON_STAGE', 'STANDBY')),
                      swapped_to TEXT REFERENCES channel(id)
                        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
                      row_check INTEGER,
                      PRIMARY KEY (scene_id, channel_id)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    """
                    CREATE TABLE understudy (
                      scene_id TEXT NOT NULL REFERENCES scene(id)
                        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                      channel_id TEXT NOT NULL REFERENCES channel(id)
                        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                      performer TEXT,
                      row_check INTEGER,
                      PRIMARY KEY (scene_id, channel_id)
                    ) STRICT, WITHOUT ROWID\
                    """,
                    // No foreign keys: the history outlives the channels and scenes it speaks of.
                    """
                    CREATE TABLE event (
                      id TEXT NOT NULL PRIMARY KEY,
                      channel_id TEXT,
                      type TEXT NOT NULL,
                      start_frame INTEGER NOT NULL,
                      end_frame INTEGER NOT NULL,
                      start_unix_ms INTEGER NOT NULL,
                      confidence REAL,
                      peak_db REAL,
                      scene_id TEXT,
                      acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (acknowledged IN (0, 1)),
                      note TEXT NOT NULL DEFAULT '',
                      capture_id TEXT NOT NULL
                    ) STRICT\
                    """,
                    "CREATE INDEX event_by_frame ON event(capture_id, start_frame)",
                    "CREATE INDEX event_by_time ON event(start_unix_ms)",
                    // Without these, deleting a channel would read all of a big show.
                    "CREATE INDEX scene_channel_by_channel ON scene_channel(channel_id)",
                    "CREATE INDEX scene_channel_by_swap ON scene_channel(swapped_to)"
                            + " WHERE swapped_to IS NOT NULL",
                    "CREATE INDEX understudy_by_channel ON understudy(channel_id)");

    @Override
    public void apply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
            for (Table table : Table.values()) {
                statement.execute(unsealingTrigger(table));
            }
        }
    }

    /**
     * A row that another program changes loses its seal, and so is taken as it is: editing a show
     * with sqlite3 is allowed. Only what changes without SQL, by a broken disk, keeps a false one.
     */
    private static String unsealingTrigger(Table table) {
        StringBuilder sameKey = new StringBuilder();
        for (String column : table.columns().subList(0, table.keyLength())) {
            sameKey.append(sameKey.isEmpty() ? "" : " AND ").append(column + " = NEW." + column);
        }
        return """
        CREATE TRIGGER %1$s_unseal AFTER UPDATE ON %1$s
        WHEN NEW.row_check IS OLD.row_check AND NEW.row_check IS NOT NULL
        BEGIN
          UPDATE %1$s SET row_check = NULL WHERE %2$s;
        END\
        """
                .formatted(table.sqlName(), sameKey);
    }
}
