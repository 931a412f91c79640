package org.micwise.media.sound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.ring.RingReader;

/**
 * The pushers and the ring they read. Listeners are spread evenly; each pusher has its own reader,
 * so that pushers share nothing. Any thread.
 */
public final class Sound {

    /** One serves about 32 listeners. */
    private static final int PUSHERS = 2;

    private static final long ADOPTION_MILLIS = 1_000;

    private final List<Pusher> pushers = new ArrayList<>();
    private volatile RingInfo ring;

    /**
     * What is known about the attached ring.
     *
     * @param sessionId tells this capture from every other one
     */
    public record RingInfo(Path file, String sessionId, AudioFormat format) {}

    /**
     * Starts the pushers, asleep.
     *
     * @throws UserError if the ring cannot be opened
     */
    public Sound(Path file) throws UserError {
        for (BlockReader reader : open(file)) {
            Pusher pusher = new Pusher("pusher-" + pushers.size(), reader, System::nanoTime);
            pushers.add(pusher);
            pusher.start();
        }
    }

    private List<BlockReader> open(Path file) throws UserError {
        List<BlockReader> readers = new ArrayList<>();
        RingInfo info = null;
        try {
            for (int i = 0; i < PUSHERS; i++) {
                RingReader reader = RingReader.open(file);
                readers.add(new BlockReader(reader));
                String session = reader.status().sessionId().toString();
                info = new RingInfo(file, session, reader.format());
            }
        } catch (UserError e) {
            readers.forEach(BlockReader::close);
            throw e;
        }
        ring = info;
        return readers;
    }

    public RingInfo ring() {
        return ring;
    }

    /**
     * All listeners go on in another ring, live. Waits until the old one is let go of, at most
     * {@value #ADOPTION_MILLIS} ms for each pusher.
     *
     * @throws UserError if that ring cannot be opened; then nothing has changed
     */
    public void attach(Path file) throws UserError, InterruptedException {
        List<BlockReader> readers = open(file);
        for (int i = 0; i < pushers.size(); i++) {
            BlockReader old = pushers.get(i).ring();
            if (await(pushers.get(i).attach(readers.get(i)))) {
                old.close();
            }
        }
    }

    /** Begins to feed a listener, at live; nothing if that is done already. */
    public synchronized void add(Feed feed) {
        if (feed.pusher == null) {
            feed.pusher = pushers.stream().min(Comparator.comparing(Pusher::size)).orElseThrow();
        }
        feed.pusher.add(feed);
    }

    /** Ceases to feed a listener. Completes when its output is not touched any more. */
    public synchronized CompletableFuture<Void> remove(Feed feed) {
        return feed.pusher == null
                ? CompletableFuture.completedFuture(null)
                : feed.pusher.remove(feed);
    }

    /**
     * Waits for what {@link #remove} promised, at most {@value #ADOPTION_MILLIS} ms.
     *
     * @return false if it did not come true: the output must then be left alone
     */
    public static boolean await(CompletableFuture<Void> adoption) throws InterruptedException {
        try {
            adoption.get(ADOPTION_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException("adoptions never fail", e);
        } catch (TimeoutException e) {
            System.err.println("A pusher hangs in the audio output; what it uses is kept.");
            return false;
        }
    }

    /** Blocks of 10 ms pushed since the start, over all listeners. */
    public long blocks() {
        return pushers.stream().mapToLong(pusher -> pusher.counters().blocks()).sum();
    }

    /** How often a listener fell behind and jumped to live. */
    public long jumps() {
        return pushers.stream().mapToLong(pusher -> pusher.counters().jumps()).sum();
    }

    /** Whether the ring stands still while somebody listens. */
    public boolean stalled() {
        return pushers.stream().anyMatch(pusher -> pusher.counters().stalled());
    }

    /** Ends the pushers; the ring is let go of by those that ended in time. */
    public void close() throws InterruptedException {
        for (Pusher pusher : pushers) {
            if (pusher.stop(ADOPTION_MILLIS)) {
                pusher.ring().close();
            }
        }
    }
}
