package org.micwise.session.internal;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that nobody but this user may read, where the system can. */
final class PrivateFile {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFile() {}

    /** For a new file. */
    static FileAttribute<?>[] attributes() {
        return with("rw-------");
    }

    /** For a new folder. */
    static FileAttribute<?>[] folderAttributes() {
        return with("rwx------");
    }

    private static FileAttribute<?>[] with(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
