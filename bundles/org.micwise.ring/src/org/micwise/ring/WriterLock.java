package org.micwise.ring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.micwise.base.UserError;

/**
 * Keeps a second writer out of a ring. The lock is the operating system's, on a file of its own
 * beside the ring, so that it cannot outlive its process and no opening or closing of the ring
 * releases it. The file names the pid of who holds it.
 */
final class WriterLock implements AutoCloseable {

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path ring) throws UserError {
        Path file = ring.resolveSibling(ring.getFileName() + ".lock");
        try {
            FileChannel channel = RingFile.openForWriting(file);
            if (!tryLock(channel)) {
                channel.close();
                throw UserError.failure(
                        ("The ring %s is being written by process %s. Stop that one, or choose"
                                        + " another place with --ring.")
                                .formatted(ring, Files.readString(file).strip()));
            }
            byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
            return new WriterLock(channel);
        } catch (IOException e) {
            throw UserError.failure(
                    "Cannot write the ring in %s: %s. Choose another place with --ring or --data."
                            .formatted(file.toAbsolutePath().getParent(), describe(e)),
                    e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another writer in this very process
        }
    }

    private static String describe(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "no permission";
            case java.nio.file.NoSuchFileException _ -> "no such folder";
            default -> e.getMessage();
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
