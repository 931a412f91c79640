package org.micwise.show.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.micwise.show.store.ShowFileException;

/**
 * The first 100 bytes of a SQLite file, read without SQLite. Only for files that this process has
 * not opened with SQLite: closing any handle on a file drops the process's POSIX locks on it.
 */
final class FileHeader {
    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private FileHeader() {}

    /** Refuses what is plainly no show of a version that this Mic-Wise knows. */
    static void check(Path file, int knownVersion) throws ShowFileException {
        if (!Files.exists(file)) {
            throw Refusals.notFound(file);
        }
        if (!Files.isRegularFile(file)) {
            throw Refusals.notAShow(file, "it is a folder or a device");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LENGTH);
        } catch (IOException e) {
            throw Refusals.failed(file, "Reading", e);
        }
        check(file, head, knownVersion);
    }

    private static void check(Path file, byte[] head, int knownVersion) throws ShowFileException {
        if (head.length == 0) {
            throw Refusals.damaged(file, "it is empty", null);
        }
        boolean magic =
                head.length >= MAGIC.length
                        && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        if (head.length < LENGTH) {
            throw magic
                    ? Refusals.damaged(file, "it ends after " + head.length + " bytes", null)
                    : Refusals.notAShow(file, "it is no SQLite database");
        }
        int applicationId = ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT);
        if (!magic) {
            throw applicationId == Schema.APPLICATION_ID
                    ? Refusals.damaged(file, "its first bytes were changed", null)
                    : Refusals.notAShow(file, "it is no SQLite database");
        }
        if (applicationId != Schema.APPLICATION_ID) {
            throw Refusals.notAShow(file, "it is a SQLite database of another program");
        }
        int version = ByteBuffer.wrap(head).getInt(USER_VERSION_AT);
        if (version > knownVersion) {
            throw Refusals.newer(file, version, knownVersion);
        }
    }
}
