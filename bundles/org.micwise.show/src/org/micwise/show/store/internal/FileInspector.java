package org.micwise.show.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.micwise.show.store.ShowFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a file that nobody has open, without changing a byte of it or leaving anything beside
 * it, and says whether it is a good show. Stateless, thread-safe.
 */
final class FileInspector {
    // What SQLite leaves beside a file when its process was killed, and needs to read it.
    private static final List<String> LEFTOVERS = List.of("-wal", "-journal");

    private static final Logger LOG = LoggerFactory.getLogger(FileInspector.class);

    private final Schema schema;

    FileInspector(Schema schema) {
        this.schema = schema;
    }

    /** Refuses a file by its first bytes alone. */
    void inspectHeader(Path file) throws ShowFileException {
        FileHeader.check(file, schema.version());
    }

    /** Reads all of a file, or refuses it with the reason. */
    ShowContent inspect(Path file) throws ShowFileException {
        inspectHeader(file);
        try {
            return hasLeftovers(file) ? inspectCopy(file) : inspectInPlace(file, file);
        } catch (IOException e) {
            throw e instanceof ShowFileException refusal
                    ? refusal
                    : Refusals.failed(file, "Reading", e);
        }
    }

    /** Returns whether a file is a good show. */
    boolean isGood(Path file) {
        try {
            inspect(file);
            return true;
        } catch (ShowFileException e) {
            LOG.info("not good: {}", e.getMessage());
            return false;
        }
    }

    private static boolean hasLeftovers(Path file) throws IOException {
        for (String suffix : LEFTOVERS) {
            Path leftover = sibling(file, suffix);
            if (Files.exists(leftover) && Files.size(leftover) > 0) {
                return true;
            }
        }
        return false;
    }

    private ShowContent inspectInPlace(Path file, Path named) throws ShowFileException {
        try (Connection connection = Sql.connectImmutable(file)) {
            return ShowContent.read(named, connection, schema);
        } catch (SQLException e) {
            throw Refusals.unreadable(named, e);
        }
    }

    /** SQLite reads a log only by working it in, which changes the file: so in a copy. */
    private ShowContent inspectCopy(Path file) throws IOException {
        Path folder = Files.createTempDirectory("micwise-inspect");
        Path copy = folder.resolve("show");
        try {
            Files.copy(file, copy);
            for (String suffix : LEFTOVERS) {
                Path leftover = sibling(file, suffix);
                if (Files.exists(leftover)) {
                    Files.copy(leftover, sibling(copy, suffix));
                }
            }
            try (Connection connection = Sql.connectExisting(copy)) {
                return ShowContent.read(file, connection, schema);
            } catch (SQLException e) {
                throw Refusals.unreadable(file, e);
            }
        } finally {
            deleteFolder(folder);
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Path sibling(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
