package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.micwise.show.events.EventLog;
import org.micwise.show.model.Show;
import org.micwise.show.store.Backup;
import org.micwise.show.store.ShowFileException;
import org.micwise.show.store.StoreOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A show file that is open: its lock, its connections and its threads. */
public final class ShowFile {
    private static final Logger LOG = LoggerFactory.getLogger(ShowFile.class);

    private final Path path;
    private final ShowLock lock;
    private final Connection connection;
    private final Show show;
    private final ShowSaver saver;
    private final SqliteEventLog events;
    private final Housekeeping housekeeping;
    private boolean closed;

    ShowFile(
            Path path,
            ShowLock lock,
            Connection connection,
            Show show,
            ShowContent content,
            StoreOptions options)
            throws SQLException {
        this.path = path;
        this.lock = lock;
        this.connection = connection;
        this.show = show;
        ReentrantLock writeLock = new ReentrantLock(true);
        this.saver = new ShowSaver(path, connection, writeLock, show, content);
        this.housekeeping = new Housekeeping(path, options);
        try {
            this.events =
                    new SqliteEventLog(
                            path,
                            writeLock,
                            options.eventQueueCapacity(),
                            housekeeping::showChanged);
        } catch (SQLException e) {
            housekeeping.close();
            throw e;
        }
    }

    /** Returns where the file is, by its real path. */
    public Path path() {
        return path;
    }

    /** Returns the show in it. */
    public Show show() {
        return show;
    }

    /** Returns the events in it. */
    public EventLog events() {
        return events;
    }

    /** Writes what changed; returns whether anything did. Model thread. */
    public boolean commit() throws ShowFileException {
        if (closed) {
            throw new IllegalStateException("the show is closed: " + path);
        }
        boolean changed = saver.commit();
        if (changed) {
            housekeeping.showChanged();
        }
        return changed;
    }

    /** Takes a backup now. Any thread. */
    public Backup backUp() throws ShowFileException {
        return housekeeping.backUp();
    }

    /** Returns the backups, the newest first. Any thread. */
    public List<Backup> backups() throws ShowFileException {
        return new BackupFolder(path).list();
    }

    /** Commits, writes out the events, backs up, and leaves one plain file behind. */
    public void close() throws ShowFileException {
        if (closed) {
            return;
        }
        try {
            commit();
        } finally {
            closed = true;
            closeAll();
        }
    }

    private void closeAll() throws ShowFileException {
        try (lock) {
            // Each even if the one before failed; the last connection ends the write-ahead log.
            try (connection) {
                try {
                    events.close();
                } finally {
                    try {
                        housekeeping.close();
                    } finally {
                        saver.close();
                    }
                }
                endWriteAheadLog();
            }
        } catch (SQLException e) {
            throw Refusals.failed(path, "Closing", e);
        }
    }

    /** A file without a write-ahead log can be read where nothing can be written. */
    private void endWriteAheadLog() throws SQLException {
        String mode;
        try {
            mode = Sql.queryText(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            mode = e.getMessage();
        }
        if (!"delete".equals(mode)) {
            // Nothing is lost: the next one to open it works the log in.
            LOG.info("another program is reading {}, so its -wal file stays ({})", path, mode);
        }
    }
}
