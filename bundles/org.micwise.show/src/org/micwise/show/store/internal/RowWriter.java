package org.micwise.show.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes differences to the file. Keeps its statements prepared; confined to one thread. */
final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    RowWriter(Connection connection) {
        this.connection = connection;
    }

    /** Writes all of them; the caller has the transaction. */
    void write(List<SavedRows.Difference> differences) throws SQLException {
        // Deletes first: one that cascades must not meet what was just written.
        for (SavedRows.Difference difference : differences) {
            for (Row row : difference.deleted()) {
                delete(difference.table(), row);
            }
        }
        for (SavedRows.Difference difference : differences) {
            for (Row row : difference.written()) {
                upsert(difference.table(), row);
            }
        }
    }

    private void delete(Table table, Row row) throws SQLException {
        PreparedStatement statement = prepared(table.deleteSql());
        for (int column = 0; column < table.keyLength(); column++) {
            statement.setObject(column + 1, row.value(column));
        }
        statement.executeUpdate();
    }

    private void upsert(Table table, Row row) throws SQLException {
        PreparedStatement statement = prepared(table.upsertSql());
        for (int column = 0; column < row.width(); column++) {
            statement.setObject(column + 1, row.value(column));
        }
        statement.setLong(row.width() + 1, row.seal());
        statement.executeUpdate();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
