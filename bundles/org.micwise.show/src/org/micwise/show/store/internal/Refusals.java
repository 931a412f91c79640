package org.micwise.show.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.micwise.show.store.ShowFileException;
import org.micwise.show.store.ShowFileException.Kind;

/** The words in which a file is refused. */
final class Refusals {
    private Refusals() {}

    static ShowFileException notFound(Path file) {
        return new ShowFileException(
                Kind.NOT_FOUND,
                file,
                "There is no file " + file + ". Check the name, or make a new show.");
    }

    static ShowFileException alreadyExists(Path file) {
        return new ShowFileException(
                Kind.ALREADY_EXISTS,
                file,
                file + " exists already, so no new show was made there. Choose another name.");
    }

    static ShowFileException notAShow(Path file, String why) {
        return new ShowFileException(
                Kind.NOT_A_SHOW,
                file,
                file + " is not a Mic-Wise show: " + why + ". It was left as it is.");
    }

    static ShowFileException damaged(Path file, String why, Throwable cause) {
        return new ShowFileException(
                Kind.DAMAGED,
                file,
                file + " is damaged: " + why + ". It was left as it is; open a backup of it.",
                cause);
    }

    static ShowFileException newer(Path file, int found, int known) {
        return new ShowFileException(
                Kind.NEWER_VERSION,
                file,
                file
                        + " was written by a newer Mic-Wise (file version "
                        + found
                        + ", this one knows up to "
                        + known
                        + "). It was left as it is; open it with that version.");
    }

    static ShowFileException inUse(Path file, String owner) {
        return new ShowFileException(
                Kind.IN_USE,
                file,
                file + " is open already: " + owner + ". Close it there, or open a copy.");
    }

    static ShowFileException notWritable(Path file, Throwable cause) {
        return new ShowFileException(
                Kind.NOT_WRITABLE,
                file,
                file + " or its folder may not be written. Change that, or open a copy elsewhere.",
                cause);
    }

    static ShowFileException failed(Path file, String what, Throwable cause) {
        return new ShowFileException(
                Kind.IO,
                file,
                what + " " + file + " failed: " + cause.getMessage() + ". Check the disk.",
                cause);
    }

    /** Sorts out what SQLite says of a file that it was to open or read. */
    static ShowFileException unreadable(Path file, SQLException e) {
        return switch (Sql.codeOf(e)) {
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH -> notWritable(file, e);
            case SQLITE_NOMEM, SQLITE_FULL, SQLITE_BUSY, SQLITE_LOCKED ->
                    failed(file, "Reading", e);
            default -> damaged(file, "SQLite says \"" + e.getMessage() + "\"", e);
        };
    }
}
