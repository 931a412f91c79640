package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Instant START = Instant.parse("2025-11-22T19:00:00Z");

    @TempDir Path folder;
    private Path file;
    private final MutableClock clock = new MutableClock(START);
    private final StoreOptions options = new StoreOptions(clock, Duration.ofMinutes(15), 10, 100);

    @BeforeEach
    void makeFile() throws Exception {
        file = folder.resolve("show.micwise");
        TestStores.createSample(file).close();
    }

    @Test
    void shouldBeAWholeShowOfItsMoment() throws Exception {
        try (ShowStore store = ShowStore.open(file, options)) {
            store.show().setName("Then");
            store.commit();
            Backup backup = store.backUp();
            store.show().setName("Now");
            store.commit();
            assertEquals("Then", ShowStore.check(backup.file()).getName());
            assertEquals(START, backup.takenAt());
            assertTrue(backup.automatic());
        }
    }

    @Test
    void shouldKeepTheTenNewestOfOneDay() throws Exception {
        try (ShowStore store = ShowStore.open(file, options)) {
            for (int i = 0; i < 13; i++) {
                store.backUp();
                clock.advance(Duration.ofMinutes(1));
            }
            List<Backup> backups = store.backups();
            assertEquals(10, backups.size());
            assertEquals(START.plus(Duration.ofMinutes(12)), backups.getFirst().takenAt());
            assertEquals(START.plus(Duration.ofMinutes(3)), backups.getLast().takenAt());
        }
    }

    @Test
    void shouldBeTakenOnClosingIfAnythingChanged() throws Exception {
        ShowStore.open(file, options).close();
        assertEquals(0, ShowStore.backups(file).size());
        try (ShowStore store = ShowStore.open(file, options)) {
            store.show().setName("Changed");
        }
        assertEquals(1, ShowStore.backups(file).size());
        assertEquals(
                "Changed",
                ShowStore.check(ShowStore.newestGoodBackup(file).orElseThrow().file()).getName());
    }

    @Test
    @Timeout(60)
    void shouldBeTakenByTheClockWhileTheShowIsOpen() throws Exception {
        try (ShowStore store = ShowStore.open(file, options)) {
            store.show().setName("Changed");
            store.commit();
            clock.advance(Duration.ofMinutes(16));
            while (store.backups().isEmpty()) {
                Thread.sleep(50);
            }
            assertEquals(1, store.backups().size());
        }
        assertEquals(1, ShowStore.backups(file).size(), "nothing changed since");
    }
}
