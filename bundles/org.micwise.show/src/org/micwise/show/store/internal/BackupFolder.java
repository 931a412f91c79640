package org.micwise.show.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.micwise.show.store.Backup;
import org.micwise.show.store.ShowFileException;

/**
 * The folder {@code NAME.backups} beside a show: what lies in it, and what is put there. The file
 * names carry the time in UTC, so they sort by age and no copying or syncing can change it.
 */
final class BackupFolder {
    private static final String SUFFIX = ".micwise";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("(\\d{8}T\\d{9}Z)(-before-v\\d+)?" + Pattern.quote(SUFFIX));

    private final Path show;
    private final Path folder;

    BackupFolder(Path show) {
        this.show = show;
        String name = show.getFileName().toString();
        String stem =
                name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        this.folder = show.resolveSibling(stem + ".backups");
    }

    /** Returns all backups, the newest first. */
    List<Backup> list() throws ShowFileException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> backups = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.forEach(file -> parse(file).ifPresent(backups::add));
        } catch (IOException e) {
            throw Refusals.failed(folder, "Reading", e);
        }
        backups.sort(Comparator.comparing(Backup::takenAt).reversed());
        return backups;
    }

    private static Optional<Backup> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant takenAt = TIME.parse(name.group(1), Instant::from);
            return Optional.of(new Backup(file, takenAt, name.group(2) == null));
        } catch (DateTimeException e) {
            // Digits that are no date: not one of ours.
            return Optional.empty();
        }
    }

    /** Returns the newest backup that is a good show. */
    Optional<Backup> newestGood(FileInspector inspector) throws ShowFileException {
        for (Backup backup : list()) {
            if (inspector.isGood(backup.file())) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    /** Takes an automatic backup of what the connection sees now, while others go on writing. */
    Backup take(Connection connection, Instant now) throws ShowFileException {
        return take(connection, now, "");
    }

    /** Takes the backup that precedes a migration; it is never rotated away. */
    Backup takeBeforeMigration(Connection connection, Instant now, int toVersion)
            throws ShowFileException {
        return take(connection, now, "-before-v" + toVersion);
    }

    private Backup take(Connection connection, Instant now, String mark) throws ShowFileException {
        Path unfinished = folder.resolve("unfinished.tmp");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(unfinished);
            try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, unfinished.toString());
                copy.execute();
            }
            Instant takenAt = now;
            while (Files.exists(fileFor(takenAt, mark))) {
                takenAt = takenAt.plusMillis(1);
            }
            Path file = fileFor(takenAt, mark);
            Durability.forceFile(unfinished);
            Files.move(unfinished, file);
            Durability.forceFolder(folder);
            return parse(file).orElseThrow();
        } catch (IOException | SQLException e) {
            throw Refusals.failed(show, "Taking a backup of", e);
        }
    }

    private Path fileFor(Instant takenAt, String mark) {
        return folder.resolve(TIME.format(takenAt) + mark + SUFFIX);
    }

    /** Deletes the automatic backups that there are too many of. */
    void rotate(int keep) throws ShowFileException {
        List<Backup> automatic = list().stream().filter(Backup::automatic).toList();
        try {
            for (Backup backup : BackupRotation.surplus(automatic, keep)) {
                Files.deleteIfExists(backup.file());
            }
        } catch (IOException e) {
            throw Refusals.failed(folder, "Deleting old backups from", e);
        }
    }
}
