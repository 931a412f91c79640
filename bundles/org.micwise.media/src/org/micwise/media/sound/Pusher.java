package org.micwise.media.sound;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * One thread that serves some listeners: whenever a block of 10 ms is complete in the ring, it goes
 * to each of them. Its thread takes no lock, and allocates nothing but when the roster changes;
 * while nobody listens it sleeps until somebody does. The other methods may be called by any
 * thread, and do not block.
 */
final class Pusher {

    /** What {@link #turn} returns when there is nothing to wait for but a new roster. */
    static final long UNTIL_WOKEN = Long.MAX_VALUE;

    private final Thread thread;
    private final AtomicReference<Roster> wanted;
    private final PusherCounters counters = new PusherCounters();
    private final Pacer pacer;
    private volatile boolean stopped;

    /** The roster that the thread works with; its own. */
    private Roster current;

    Pusher(String name, BlockReader ring, LongSupplier nanoTime) {
        current = Roster.empty(ring);
        wanted = new AtomicReference<>(current);
        pacer = new Pacer(nanoTime);
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    void start() {
        thread.start();
    }

    void add(Feed feed) {
        wanted.updateAndGet(roster -> roster.with(feed));
        LockSupport.unpark(thread);
    }

    /** Completes when the feed is not touched any more. */
    CompletableFuture<Void> remove(Feed feed) {
        Roster roster = wanted.updateAndGet(r -> r.without(feed));
        LockSupport.unpark(thread);
        return roster.adopted();
    }

    /** All feeds go on in this ring, live. Completes when the old one is not touched any more. */
    CompletableFuture<Void> attach(BlockReader ring) {
        Roster roster = wanted.updateAndGet(r -> r.with(ring));
        LockSupport.unpark(thread);
        return roster.adopted();
    }

    /** The ring that was attached last. */
    BlockReader ring() {
        return wanted.get().ring;
    }

    /** How many listeners there are. */
    int size() {
        return wanted.get().feeds.length;
    }

    PusherCounters counters() {
        return counters;
    }

    /** Ends the thread, and waits for that as long as allowed. */
    boolean stop(long millis) throws InterruptedException {
        stopped = true;
        LockSupport.unpark(thread);
        return thread.join(Duration.ofMillis(millis));
    }

    private void run() {
        while (!stopped) {
            long waitNs = turn();
            if (waitNs == UNTIL_WOKEN) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, waitNs);
            }
        }
    }

    /**
     * Pushes all that is due.
     *
     * @return nanoseconds after which to call again
     */
    long turn() {
        adoptRoster();
        if (current.feeds.length == 0) {
            pacer.reset();
            counters.stalled(false);
            return UNTIL_WOKEN;
        }
        long written = current.ring.writtenAcquire();
        long missing = Long.MAX_VALUE;
        for (Feed feed : current.feeds) {
            missing = Math.min(missing, feed.advance(written, counters));
        }
        boolean stalled = pacer.stalled(written);
        counters.stalled(stalled);
        return Pacer.waitNs(missing, current.ring.format().sampleRate(), stalled);
    }

    private void adoptRoster() {
        Roster next = wanted.get();
        if (next == current) {
            return;
        }
        for (Feed feed : next.feeds) {
            if (next.ring != current.ring || !current.contains(feed)) {
                feed.start(next.ring);
            }
        }
        current = next;
        next.adopt();
    }
}
