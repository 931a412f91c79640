package org.micwise.show.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A show file was refused, or could not be read or written. The message says what happened, to
 * which file, and what to do about it, in words for an operator. A refused file is as it was, to
 * the byte.
 */
public final class ShowFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** There is a file already where a new show was to be made. */
        ALREADY_EXISTS,
        /** The file is something else, not a show. */
        NOT_A_SHOW,
        /** A show, but not as it was written, or one that breaks the rules of a show. */
        DAMAGED,
        /** Written by a newer Mic-Wise. */
        NEWER_VERSION,
        /** Another process has it open, or this one has already. */
        IN_USE,
        /** The file or its folder may not be written. */
        NOT_WRITABLE,
        /** The disk, or whatever lies under it, failed. */
        IO
    }

    private final Kind kind;
    private final transient Path file;
    private final transient Path newestGoodBackup;

    /**
     * Says what is the matter with a file.
     *
     * @param newestGoodBackup the backup to offer, null if there is none
     * @param cause null if there is none
     */
    public ShowFileException(
            Kind kind, Path file, String message, Path newestGoodBackup, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.file = file;
        this.newestGoodBackup = newestGoodBackup;
    }

    /** Says what is the matter with a file. */
    public ShowFileException(Kind kind, Path file, String message) {
        this(kind, file, message, null, null);
    }

    /** Says what is the matter with a file, and why. */
    public ShowFileException(Kind kind, Path file, String message, Throwable cause) {
        this(kind, file, message, null, cause);
    }

    /** Returns what is the matter. */
    public Kind kind() {
        return kind;
    }

    /** Returns the file it is about. */
    public Path file() {
        return file;
    }

    /** Returns the newest backup that opens, for a damaged file; empty if there is none. */
    public Optional<Path> newestGoodBackup() {
        return Optional.ofNullable(newestGoodBackup);
    }
}
