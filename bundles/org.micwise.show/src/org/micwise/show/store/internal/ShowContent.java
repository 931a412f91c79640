package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.micwise.show.store.ShowFileException;

/**
 * All rows of a show, found good.
 *
 * @param version the schema version that they were read in
 * @param rows by table, in no particular order
 */
record ShowContent(int version, Map<Table, List<Row>> rows) {

    /**
     * Reads and checks everything: SQLite's pages and indices, the definitions, the foreign keys,
     * and the seal of each row.
     *
     * @throws SQLException if SQLite cannot make sense of the file
     */
    static ShowContent read(Path file, Connection connection, Schema schema)
            throws SQLException, ShowFileException {
        Sql.execute(connection, "PRAGMA trusted_schema = OFF");
        Sql.execute(connection, "PRAGMA cell_size_check = ON");
        int version = Sql.queryInt(connection, "PRAGMA user_version");
        if (version > schema.version()) {
            throw Refusals.newer(file, version, schema.version());
        }
        if (version < 1
                || Sql.queryInt(connection, "PRAGMA application_id") != Schema.APPLICATION_ID) {
            throw Refusals.damaged(file, "its header is wrong", null);
        }
        String different = schema.firstDifference(connection, version);
        if (different != null) {
            throw Refusals.damaged(file, "the definition of " + different + " is wrong", null);
        }
        String finding = Sql.queryText(connection, "PRAGMA integrity_check(1)");
        if (!Objects.equals(finding, "ok")) {
            throw Refusals.damaged(file, "SQLite found \"" + finding + "\"", null);
        }
        String dangling = Sql.queryText(connection, "PRAGMA foreign_key_check");
        if (dangling != null) {
            throw Refusals.damaged(
                    file, "a row of " + dangling + " refers to one that is missing", null);
        }
        return new ShowContent(version, readRows(file, connection));
    }

    private static Map<Table, List<Row>> readRows(Path file, Connection connection)
            throws SQLException, ShowFileException {
        Map<Table, List<Row>> all = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            RowReader.Rows read = RowReader.read(connection, table);
            if (read.broken() != null) {
                throw Refusals.damaged(
                        file,
                        "the row " + read.broken() + " of " + table.sqlName() + " was changed",
                        null);
            }
            all.put(table, read.rows());
        }
        return all;
    }

    /** Returns whether another program, or a migration, wrote some of the rows. */
    boolean hasUnsealedRows() {
        return rows.values().stream().flatMap(List::stream).anyMatch(row -> !row.isSealed());
    }
}
