package org.micwise.show.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micwise.show.store.Backup;

class BackupRotationTest {
    private static final Instant NOW = Instant.parse("2025-11-22T20:00:00Z");

    @Test
    void shouldDeleteNothingWhileThereIsRoom() {
        assertEquals(List.of(), BackupRotation.surplus(every(Duration.ofMinutes(1), 10), 10));
    }

    @Test
    void shouldKeepTheNewestOfADayThatHasThemAll() {
        List<Backup> all = every(Duration.ofMinutes(1), 14);
        assertEquals(all.subList(10, 14), BackupRotation.surplus(all, 10));
    }

    @Test
    void shouldKeepTheLastOfEarlierDaysBesidesTheNewest() {
        List<Backup> all = every(Duration.ofHours(4), 40);
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(BackupRotation.surplus(all, 10));
        assertEquals(
                List.of(
                        // 20, 16, 12, 8 and 4 o'clock today, then the last of five days before
                        "22T20",
                        "22T16",
                        "22T12",
                        "22T08",
                        "22T04",
                        "21T20",
                        "20T20",
                        "19T20",
                        "18T20",
                        "17T20"),
                kept.stream().map(b -> b.takenAt().toString().substring(8, 13)).toList());
    }

    private static List<Backup> every(Duration gap, int count) {
        List<Backup> newestFirst = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            newestFirst.add(new Backup(Path.of("b" + i), NOW.minus(gap.multipliedBy(i)), true));
        }
        return newestFirst;
    }
}
