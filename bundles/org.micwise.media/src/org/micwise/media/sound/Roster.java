package org.micwise.media.sound;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * What a {@link Pusher} has to do, as one immutable whole: whom to serve, and from which ring. It
 * is replaced, never changed; {@link #adopted} tells when the pusher has done with the one before.
 */
final class Roster {

    final Feed[] feeds;
    final BlockReader ring;
    private final CompletableFuture<Void> adopted = new CompletableFuture<>();

    /** The roster that this one took the place of, as long as the pusher may not have seen it. */
    private volatile Roster superseded;

    private Roster(Feed[] feeds, BlockReader ring, Roster superseded) {
        this.feeds = feeds;
        this.ring = ring;
        this.superseded = superseded;
    }

    static Roster empty(BlockReader ring) {
        return new Roster(new Feed[0], ring, null);
    }

    Roster with(Feed feed) {
        if (contains(feed)) {
            return this;
        }
        Feed[] more = Arrays.copyOf(feeds, feeds.length + 1);
        more[feeds.length] = feed;
        return new Roster(more, ring, this);
    }

    Roster without(Feed feed) {
        Feed[] fewer = Arrays.stream(feeds).filter(f -> f != feed).toArray(Feed[]::new);
        return new Roster(fewer, ring, this);
    }

    Roster with(BlockReader otherRing) {
        return new Roster(feeds, otherRing, this);
    }

    boolean contains(Feed feed) {
        for (Feed f : feeds) {
            if (f == feed) {
                return true;
            }
        }
        return false;
    }

    /** Completes when the pusher touches nothing any more that is not in this or a later roster. */
    CompletableFuture<Void> adopted() {
        return adopted;
    }

    /** The pusher has seen this roster, and with it is done with all before. */
    void adopt() {
        adopted.complete(null);
        Roster before = superseded;
        superseded = null;
        for (; before != null; before = before.superseded) {
            before.adopted.complete(null);
        }
    }
}
