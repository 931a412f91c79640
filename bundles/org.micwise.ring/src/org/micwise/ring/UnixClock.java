package org.micwise.ring;

import java.time.Instant;

/** Wall-clock time with the precision that anchors need. */
final class UnixClock {

    private UnixClock() {}

    /** Nanoseconds since 1970, UTC; fits until the year 2262. */
    static long nanos() {
        Instant now = Instant.now();
        return Math.addExact(now.getEpochSecond() * 1_000_000_000L, now.getNano());
    }
}
