package org.micwise.show.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings a file from one schema version to the next. Runs inside a transaction: what it throws
 * leaves the file as it was. It need not care for {@link Table#SEAL_COLUMN}; rows are sealed anew
 * afterwards.
 */
@FunctionalInterface
public interface Migration {
    /** Changes the tables and their rows. */
    void apply(Connection connection) throws SQLException;
}
