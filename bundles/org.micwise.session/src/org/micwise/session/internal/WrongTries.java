package org.micwise.session.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down whoever guesses PINs: after {@value #FREE} wrong tries from one address each further
 * one costs a wait, twice as long each time. Remembers a bounded number of addresses, the latest.
 */
final class WrongTries {

    static final int FREE = 5;
    static final int MAX_ADDRESSES = 1_000;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private record Tries(int wrong, long freeAtNanos) {}

    private final LongSupplier nanoClock;
    private final Map<String, Tries> byAddress =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
                    return size() > MAX_ADDRESSES;
                }
            };

    WrongTries(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Seconds until the next try from an address counts, rounded up; 0 if it does now. */
    synchronized long waitSeconds(String address) {
        Tries tries = byAddress.get(address);
        long nanos = tries == null ? 0 : tries.freeAtNanos - nanoClock.getAsLong();
        return nanos <= 0 ? 0 : Math.ceilDiv(nanos, 1_000_000_000L);
    }

    synchronized void wrong(String address) {
        Tries before = byAddress.getOrDefault(address, new Tries(0, 0));
        int wrong = before.wrong + 1;
        long freeAtNanos = nanoClock.getAsLong();
        if (wrong >= FREE) {
            int doublings = Math.min(wrong - FREE, 16);
            long waitNanos = FIRST_WAIT.toNanos() << doublings;
            freeAtNanos += Math.min(waitNanos, LONGEST_WAIT.toNanos());
        }
        byAddress.put(address, new Tries(wrong, freeAtNanos));
    }

    synchronized void right(String address) {
        byAddress.remove(address);
    }
}
