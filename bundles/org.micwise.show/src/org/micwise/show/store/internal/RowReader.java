package org.micwise.show.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table, whatever version its columns are of, and checks their seals. */
final class RowReader {
    private RowReader() {}

    /**
     * The rows of a table.
     *
     * @param rows in no particular order, the columns as they are in the file, less the seal
     * @param broken the key of the first row whose seal is wrong, null if there is none
     */
    record Rows(List<Row> rows, String broken) {}

    static Rows read(Connection connection, Table table) throws SQLException {
        List<Row> rows = new ArrayList<>();
        String broken = null;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table.sqlName())) {
            int columns = result.getMetaData().getColumnCount();
            int sealColumn = result.findColumn(Table.SEAL_COLUMN);
            while (result.next()) {
                Object[] values = values(result, columns, sealColumn);
                long seal = result.getLong(sealColumn);
                Row row = result.wasNull() ? Row.unsealed(values) : new Row(values);
                if (row.isSealed() && seal != row.seal() && broken == null) {
                    broken = row.key(table.keyLength()).toString();
                }
                rows.add(row);
            }
        }
        return new Rows(rows, broken);
    }

    private static Object[] values(ResultSet result, int columns, int sealColumn)
            throws SQLException {
        Object[] values = new Object[columns - 1];
        int next = 0;
        for (int column = 1; column <= columns; column++) {
            if (column != sealColumn) {
                Object value = result.getObject(column);
                values[next++] = value instanceof Integer small ? (Long) small.longValue() : value;
            }
        }
        return values;
    }
}
