package org.micwise.show.store;

import java.time.Clock;
import java.time.Duration;

/**
 * How a show file is kept.
 *
 * @param clock tells when backups are due and dates them
 * @param backupEvery how long an edit waits for a backup at most, while the show is open
 * @param backupsKept how many automatic backups are kept, at least 1
 * @param eventQueueCapacity how many events may wait to be written, at least 1
 */
public record StoreOptions(
        Clock clock, Duration backupEvery, int backupsKept, int eventQueueCapacity) {

    /** Checks the numbers. */
    public StoreOptions {
        if (backupsKept < 1 || eventQueueCapacity < 1 || backupEvery.isNegative()) {
            throw new IllegalArgumentException("nothing would be kept");
        }
    }

    /**
     * A backup each quarter of an hour in which something changed, ten of them kept; 8192 events
     * may wait, several seconds' worth of the worst crackle on every channel.
     */
    public static StoreOptions defaults() {
        return new StoreOptions(Clock.systemUTC(), Duration.ofMinutes(15), 10, 8192);
    }
}
