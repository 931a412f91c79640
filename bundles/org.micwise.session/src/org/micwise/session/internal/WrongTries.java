package org.micwise.session.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
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

    /**
     * Lets an address try, unless it has to wait. One try after the other: a hundred at once are
     * counted like a hundred in a row.
     *
     * @param right whether this try is; not asked while the address has to wait
     * @return seconds to wait before the next try counts, rounded up; 0 if this one was right, -1
     *     if it was wrong
     */
    synchronized long attempt(String address, BooleanSupplier right) {
        long waitSeconds = waitSeconds(address);
        if (waitSeconds > 0) {
            return waitSeconds;
        }
        if (right.getAsBoolean()) {
            byAddress.remove(address);
            return 0;
        }
        wrong(address);
        return -1;
    }

    private long waitSeconds(String address) {
        Tries tries = byAddress.get(address);
        long nanos = tries == null ? 0 : tries.freeAtNanos - nanoClock.getAsLong();
        return nanos <= 0 ? 0 : Math.ceilDiv(nanos, 1_000_000_000L);
    }

    private void wrong(String address) {
        Tries before = byAddress.get(address);
        int wrong = before == null ? 1 : before.wrong + 1;
        long waitNanos = 0;
        if (wrong >= FREE) {
            int doublings = Math.min(wrong - FREE, 16);
            waitNanos = Math.min(FIRST_WAIT.toNanos() << doublings, LONGEST_WAIT.toNanos());
        }
        byAddress.put(address, new Tries(wrong, nanoClock.getAsLong() + waitNanos));
    }
}
