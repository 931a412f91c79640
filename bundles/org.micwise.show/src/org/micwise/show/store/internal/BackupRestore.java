package org.micwise.show.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.micwise.show.store.Backup;
import org.micwise.show.store.ShowFileException;

/** Puts a backup in the place of a show file, whatever state that is in. */
public final class BackupRestore {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> PARTS = List.of("-wal", "-shm", "-journal");

    private final ShowFileOpener opener;
    private final Clock clock;

    /**
     * Restores files.
     *
     * @param clock dates the file that is put aside
     */
    public BackupRestore(ShowFileOpener opener, Clock clock) {
        this.opener = opener;
        this.clock = clock;
    }

    /** See {@link org.micwise.show.store.ShowStore#restore}. */
    public Optional<Path> restore(Path named, Backup backup) throws ShowFileException {
        opener.check(backup.file(), clock);
        Path path = named.toAbsolutePath().normalize();
        try {
            if (Files.exists(path)) {
                path = path.toRealPath();
            }
            ShowLock lock = ShowLock.acquire(path, clock);
            try (lock) {
                return replace(path, backup.file());
            }
        } catch (IOException e) {
            throw e instanceof ShowFileException refusal
                    ? refusal
                    : Refusals.failed(path, "Restoring", e);
        }
    }

    private Optional<Path> replace(Path path, Path backup) throws IOException {
        Path restored = path.resolveSibling(path.getFileName() + ".restoring");
        Files.copy(backup, restored, StandardCopyOption.REPLACE_EXISTING);
        Durability.forceFile(restored);
        Path aside = null;
        if (Files.exists(path)) {
            aside =
                    path.resolveSibling(
                            path.getFileName() + ".replaced-" + TIME.format(clock.instant()));
            // Its log goes with it: beside the restored file it would be worked into that.
            for (String part : PARTS) {
                Path beside = path.resolveSibling(path.getFileName() + part);
                if (Files.exists(beside)) {
                    Files.move(beside, aside.resolveSibling(aside.getFileName() + part));
                }
            }
            Files.move(path, aside);
        }
        Files.move(restored, path);
        Durability.forceFolder(path.getParent());
        return Optional.ofNullable(aside);
    }
}
