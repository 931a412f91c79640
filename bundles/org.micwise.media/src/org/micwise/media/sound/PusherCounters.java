package org.micwise.media.sound;

import java.util.concurrent.atomic.AtomicLong;

/** What a {@link Pusher} counts. It alone writes, anybody reads. */
final class PusherCounters {

    private final AtomicLong blocks = new AtomicLong();
    private final AtomicLong jumps = new AtomicLong();
    private volatile boolean stalled;

    void countBlock() {
        blocks.setOpaque(blocks.getPlain() + 1);
    }

    void countJump() {
        jumps.setOpaque(jumps.getPlain() + 1);
    }

    void stalled(boolean now) {
        if (now != stalled) {
            stalled = now;
        }
    }

    /** Blocks pushed, over all listeners. */
    long blocks() {
        return blocks.getOpaque();
    }

    /** How often a listener jumped to live. */
    long jumps() {
        return jumps.getOpaque();
    }

    /** Whether the ring stands still while somebody listens. */
    boolean stalled() {
        return stalled;
    }
}
