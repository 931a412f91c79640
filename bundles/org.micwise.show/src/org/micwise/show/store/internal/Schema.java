package org.micwise.show.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of schema versions: version n is what the first n migrations make of an empty file. A new
 * show is made by all of them in turn, so that a migrated file and a new one are the same.
 * Immutable, thread-safe.
 */
public final class Schema {
    /** In the header of every show file: "MICW". */
    public static final int APPLICATION_ID = 0x4D494357;

    private final List<Migration> migrations;

    /** The versions that these migrations lead through, from an empty file on. */
    public Schema(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    /** Returns the schema of this Mic-Wise. */
    public static Schema current() {
        return new Schema(List.of(new SchemaV1()));
    }

    /** Returns the newest version. */
    public int version() {
        return migrations.size();
    }

    /** Makes the tables in an empty database, and marks it as a show file. */
    void create(Connection connection) throws SQLException {
        Sql.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        migrate(connection, 0);
    }

    /** Brings a database from a version to the newest; inside the caller's transaction. */
    void migrate(Connection connection, int from) throws SQLException {
        for (Migration migration : migrations.subList(from, migrations.size())) {
            migration.apply(connection);
        }
        if (from > 0) {
            // A column that a migration added is not in the old seals.
            for (Table table : Table.values()) {
                Sql.execute(connection, "UPDATE " + table.sqlName() + " SET row_check = NULL");
            }
        }
        Sql.execute(connection, "PRAGMA user_version = " + version());
    }

    /**
     * Compares the definitions in a database with those that its version should have. Further
     * tables and views, made by somebody for their own reports, are none of our business.
     *
     * @return the name of the first object that is missing or different, null if all are right
     */
    String firstDifference(Connection connection, int version) throws SQLException {
        Map<String, String> found = definitions(connection);
        try (Connection model = Sql.connect("jdbc:sqlite::memory:")) {
            for (Migration migration : migrations.subList(0, version)) {
                migration.apply(model);
            }
            for (var expected : definitions(model).entrySet()) {
                if (!expected.getValue().equals(found.get(expected.getKey()))) {
                    return expected.getKey();
                }
            }
        }
        return null;
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
            while (row.next()) {
                // An automatic index has no definition of its own, but must be there.
                String sql = row.getString(3);
                definitions.put(row.getString(1) + " " + row.getString(2), sql == null ? "" : sql);
            }
        }
        return definitions;
    }
}
