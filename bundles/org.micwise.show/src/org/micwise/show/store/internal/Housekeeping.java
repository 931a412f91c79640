package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.micwise.show.store.Backup;
import org.micwise.show.store.ShowFileException;
import org.micwise.show.store.StoreOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What keeps an open show file in good order, on a thread and a connection of its own, so that no
 * edit waits for it: moves the write-ahead log into the file, and takes the automatic backups.
 */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Path file;
    private final Connection connection;
    private final StoreOptions options;
    private final BackupFolder backups;
    private final AtomicBoolean changedSinceBackup = new AtomicBoolean();
    private final ScheduledExecutorService thread;
    private volatile Instant lastBackup;

    /** Starts to keep house. */
    Housekeeping(Path file, StoreOptions options) throws SQLException {
        this.file = file;
        this.options = options;
        this.backups = new BackupFolder(file);
        this.lastBackup = options.clock().instant();
        this.connection = Sql.connectExisting(file);
        this.thread =
                Executors.newSingleThreadScheduledExecutor(task ->
                        Thread.ofPlatform().daemon().name("show-housekeeping").unstarted(task));
        thread.scheduleWithFixedDelay(
                this::keepHouse, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Notes that there is something to back up. Any thread. */
    void showChanged() {
        changedSinceBackup.set(true);
    }

    /** Takes a backup now, whether or not anything changed. Any thread. */
    synchronized Backup backUp() throws ShowFileException {
        boolean changed = changedSinceBackup.getAndSet(false);
        try {
            Instant now = options.clock().instant();
            Backup backup = backups.take(connection, now);
            lastBackup = now;
            backups.rotate(options.backupsKept());
            return backup;
        } catch (ShowFileException e) {
            if (changed) {
                changedSinceBackup.set(true);
            }
            throw e;
        }
    }

    private void keepHouse() {
        try {
            checkpoint();
            if (changedSinceBackup.get() && backupIsDue()) {
                backUp();
            }
        } catch (SQLException | ShowFileException | RuntimeException e) {
            // It is tried again in a few seconds, and the show itself is safe meanwhile.
            LOG.warn("housekeeping on {} failed", file, e);
        }
    }

    private boolean backupIsDue() {
        Instant due = lastBackup.plus(options.backupEvery());
        return !options.clock().instant().isBefore(due);
    }

    /** Passive: stops where a reader or a writer is in the way, and never holds one up. */
    private synchronized void checkpoint() throws SQLException {
        Sql.execute(connection, "PRAGMA wal_checkpoint(PASSIVE)");
    }

    /** Stops, after a last backup if there is anything new to keep. */
    @Override
    public void close() throws SQLException {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("a backup of {} takes over a minute; closing without it", file);
                thread.shutdownNow();
            }
            if (changedSinceBackup.get()) {
                backUp();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ShowFileException e) {
            LOG.warn("the last backup of {} failed", file, e);
        } finally {
            connection.close();
        }
    }
}
