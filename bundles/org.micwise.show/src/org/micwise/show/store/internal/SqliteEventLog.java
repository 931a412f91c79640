package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.micwise.show.events.EventLog;
import org.micwise.show.events.EventLogFullException;
import org.micwise.show.events.EventQuery;
import org.micwise.show.events.ShowEvent;
import org.micwise.show.store.ShowFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The event log: a bounded queue, and a thread that writes it out in batches. */
final class SqliteEventLog implements EventLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteEventLog.class);

    // A batch holds the write lock: small enough (about 2 ms) not to be felt by an edit.
    private static final int MAX_BATCH = 256;

    /** One thing to be written, and who is told. */
    private record Entry<T>(Write<T> write, CompletableFuture<T> done) {
        Runnable run(Connection connection) throws SQLException {
            T result = write.on(connection);
            return () -> done.complete(result);
        }
    }

    @FunctionalInterface
    private interface Write<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Connection writing;
    private final Connection reading;
    private final ReentrantLock writeLock;
    private final Runnable changed;
    private final int capacity;
    private final BlockingQueue<Entry<?>> queue;
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Thread thread;
    private volatile boolean closing;

    /**
     * Starts the log.
     *
     * @param writeLock see {@link ShowSaver}
     * @param changed told after each batch, on the log's thread
     */
    SqliteEventLog(Path file, ReentrantLock writeLock, int capacity, Runnable changed)
            throws SQLException {
        this.file = file;
        this.writeLock = writeLock;
        this.changed = changed;
        this.capacity = capacity;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.writing = Sql.connectExisting(file);
        // No flush to the disk a batch: an edit would wait for it. The next edit's flush takes the
        // events along, as they are in the same log. A kill of the process loses nothing either
        // way.
        Sql.execute(writing, "PRAGMA synchronous = NORMAL");
        this.reading = Sql.connectExisting(file);
        Sql.execute(reading, "PRAGMA query_only = ON");
        this.thread =
                Thread.ofPlatform().daemon().name("show-events").start(this::writeUntilClosed);
    }

    @Override
    public CompletableFuture<Void> append(ShowEvent event) {
        return enqueue(connection -> {
            EventTable.insert(connection, event);
            return null;
        });
    }

    @Override
    public CompletableFuture<Optional<ShowEvent>> annotate(
            String id, Boolean acknowledged, String note) {
        return enqueue(connection -> EventTable.annotate(connection, id, acknowledged, note));
    }

    private <T> CompletableFuture<T> enqueue(Write<T> write) {
        Entry<T> entry = new Entry<>(write, new CompletableFuture<>());
        if (!queue.offer(entry)) {
            if (refused.getAndIncrement() == 0) {
                LOG.warn("{}: {} events are waiting, new ones are turned away", file, capacity);
            }
            entry.done().completeExceptionally(new EventLogFullException(capacity));
        } else if (closing && queue.remove(entry)) {
            // Only now: the thread may have ended between a look before and the offer.
            entry.done().completeExceptionally(new IllegalStateException("the show is closed"));
        }
        return entry.done();
    }

    private void writeUntilClosed() {
        List<Entry<?>> batch = new ArrayList<>(MAX_BATCH);
        // What was appended before the log was closed is still written: closing is read first.
        boolean last;
        do {
            last = closing;
            Entry<?> first = last ? queue.poll() : awaitEntry();
            while (first != null) {
                batch.add(first);
                queue.drainTo(batch, MAX_BATCH - 1);
                writeBatch(batch);
                batch.clear();
                first = queue.poll();
            }
        } while (!last);
    }

    /** Returns null if there is none because the log is being closed. */
    private Entry<?> awaitEntry() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            if (!closing) {
                LOG.warn("{}: the event log was interrupted, and goes on", file, e);
            }
            return null;
        }
    }

    private void writeBatch(List<Entry<?>> batch) {
        try {
            write(batch);
        } catch (SQLException | RuntimeException e) {
            // One of them may be to blame: each by itself, so that the others are kept.
            LOG.debug("{}: a batch of {} events failed", file, batch.size(), e);
            batch.forEach(this::writeAlone);
        }
    }

    private void writeAlone(Entry<?> entry) {
        try {
            write(List.of(entry));
        } catch (SQLException | RuntimeException e) {
            if (failed.getAndIncrement() == 0) {
                LOG.warn("{}: events cannot be written", file, e);
            }
            entry.done().completeExceptionally(Refusals.failed(file, "Writing an event to", e));
        }
    }

    private void write(List<Entry<?>> entries) throws SQLException {
        List<Runnable> answers = new ArrayList<>(entries.size());
        writeLock.lock();
        try {
            Sql.transaction(
                    writing,
                    () -> {
                        for (Entry<?> entry : entries) {
                            answers.add(entry.run(writing));
                        }
                    });
        } finally {
            writeLock.unlock();
        }
        changed.run();
        answers.forEach(Runnable::run);
    }

    @Override
    public List<ShowEvent> find(EventQuery query) throws ShowFileException {
        synchronized (reading) {
            try {
                return EventTable.find(reading, query);
            } catch (SQLException e) {
                throw Refusals.failed(file, "Reading events from", e);
            }
        }
    }

    @Override
    public long refused() {
        return refused.get();
    }

    @Override
    public long failed() {
        return failed.get();
    }

    /** Writes what is waiting, and stops. */
    @Override
    public void close() throws SQLException {
        closing = true;
        // Only ever wakes it from waiting: nothing else there heeds an interrupt.
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writing.close();
        synchronized (reading) {
            reading.close();
        }
    }
}
