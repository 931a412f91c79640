package org.micwise.show.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes what was written survive a loss of power. */
final class Durability {
    private Durability() {}

    static void forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder durable. */
    static void forceFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            // Windows opens no folders, and NTFS journals names by itself.
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
