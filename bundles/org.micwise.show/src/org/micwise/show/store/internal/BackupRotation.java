package org.micwise.show.store.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.micwise.show.store.Backup;

/**
 * Decides which backups go. Of those kept, half are the newest ones, against a slip a moment ago;
 * the others are the last of each earlier day, against one that nobody noticed at the time. Places
 * that days do not fill go to the next newest.
 */
final class BackupRotation {
    private BackupRotation() {}

    /**
     * Returns the backups to delete.
     *
     * @param newestFirst all there are
     * @param keep how many stay
     */
    static List<Backup> surplus(List<Backup> newestFirst, int keep) {
        if (newestFirst.size() <= keep) {
            return List.of();
        }
        Set<Backup> kept = new LinkedHashSet<>(newestFirst.subList(0, (keep + 1) / 2));
        Set<LocalDate> days = new HashSet<>();
        kept.forEach(backup -> days.add(dayOf(backup.takenAt())));
        for (Backup backup : newestFirst) {
            if (kept.size() < keep && days.add(dayOf(backup.takenAt()))) {
                kept.add(backup);
            }
        }
        for (Backup backup : newestFirst) {
            if (kept.size() < keep) {
                kept.add(backup);
            }
        }
        List<Backup> surplus = new ArrayList<>(newestFirst);
        surplus.removeAll(kept);
        return surplus;
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
