package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The little that all of the store needs of JDBC. */
final class Sql {
    private static final int BUSY_MILLIS = 5_000;

    private Sql() {}

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Opens by URL. Not by DriverManager, which sees no drivers under OSGi. */
    static Connection connect(String url) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        return source.getConnection();
    }

    /**
     * Opens a file read-only, as it lies there: SQLite takes no lock, looks at no write-ahead log
     * and leaves nothing beside it. Only for files that nobody is writing.
     */
    static Connection connectImmutable(Path file) throws SQLException {
        return connect("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=ro&immutable=1");
    }

    /** Opens a file that exists, to read and write. A show is untrusted: its SQL calls nothing. */
    static Connection connectExisting(Path file) throws SQLException {
        Connection connection =
                connect("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=rw");
        try {
            execute(connection, "PRAGMA busy_timeout = " + BUSY_MILLIS);
            execute(connection, "PRAGMA trusted_schema = OFF");
            execute(connection, "PRAGMA foreign_keys = ON");
            // Checkpoints are Housekeeping's: an edit or an event never pays for one.
            execute(connection, "PRAGMA wal_autocheckpoint = 0");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the first column of the first row, null if there is no row. */
    static String queryText(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    static int queryInt(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(queryText(connection, sql));
    }

    /** Runs work in one transaction, all of it or nothing. */
    static void transaction(Connection connection, Work work) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself on some errors, a full disk for one.
            cause.addSuppressed(e);
        }
    }

    /** Returns SQLite's primary result code for what was thrown. */
    static SQLiteErrorCode codeOf(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        }
        return SQLiteErrorCode.SQLITE_ERROR;
    }
}
