package org.micwise.ring;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/** Opens, checks and maps ring files. */
final class RingFile {

    private static final FileAttribute<?>[] PRIVATE =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];

    private RingFile() {}

    /** Creates the file if absent, readable by its owner alone: it holds what people say. */
    static FileChannel openForWriting(Path file) throws IOException {
        Set<OpenOption> options =
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        return FileChannel.open(file, options, PRIVATE);
    }

    /** Maps an existing ring and checks that it is one. */
    static MemorySegment map(Path file, MapMode mode, Arena arena) throws UserError {
        if (Files.isDirectory(file)) {
            throw notARing(file, "it is a folder");
        }
        Set<OpenOption> options =
                mode == MapMode.READ_ONLY
                        ? Set.of(StandardOpenOption.READ)
                        : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options)) {
            if (channel.size() < RingLayout.HEADER_BYTES) {
                throw notARing(file, "it is too short");
            }
            MemorySegment map = channel.map(mode, 0, channel.size(), arena);
            check(file, map);
            return map;
        } catch (NoSuchFileException e) {
            throw UserError.failure("There is no ring file " + file + ".", e);
        } catch (AccessDeniedException e) {
            throw UserError.failure("The ring file " + file + " may not be read by this user.", e);
        } catch (IOException e) {
            throw UserError.failure(
                    "Cannot open the ring file %s: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static void check(Path file, MemorySegment map) throws UserError {
        if (Words.getAcquire(map, RingLayout.MAGIC_AT) != RingLayout.MAGIC) {
            throw notARing(file, "it does not begin with MICWRING");
        }
        int version = Words.getInt(map, RingLayout.VERSION_AT);
        if (version != RingLayout.VERSION) {
            throw notARing(
                    file,
                    "it has version %d, this program reads version %d"
                            .formatted(version, RingLayout.VERSION));
        }
        try {
            long capacity = Words.get(map, RingLayout.CAPACITY_AT);
            boolean complete =
                    capacity > 0
                            && Words.getInt(map, RingLayout.HEADER_BYTES_AT)
                                    == RingLayout.HEADER_BYTES
                            && capacity <= map.byteSize()
                            && RingLayout.fileBytes(format(map), capacity) <= map.byteSize();
            if (!complete) {
                throw notARing(file, "it is cut short or damaged");
            }
        } catch (IllegalArgumentException e) {
            throw notARing(file, "its header is damaged: " + e.getMessage());
        }
    }

    /**
     * Makes sure that a file that is about to be replaced is a ring, be it a damaged one, or empty:
     * a wrong --ring must not cost anybody a recording.
     */
    static void refuseForeign(Path file) throws UserError, IOException {
        if (Files.isDirectory(file)) {
            throw UserError.failure(
                    "The ring cannot be %s: that is a folder. Choose a file with --ring."
                            .formatted(file));
        }
        if (!Files.exists(file)) {
            return;
        }
        byte[] start = new byte[Long.BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, start.length);
        }
        long magic = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (magic != 0 && magic != RingLayout.MAGIC) {
            throw UserError.failure(
                    "%s is no ring, and is not overwritten. Choose another place with --ring."
                            .formatted(file));
        }
    }

    static AudioFormat format(MemorySegment map) {
        return new AudioFormat(
                Words.getInt(map, RingLayout.CHANNELS_AT),
                Words.getInt(map, RingLayout.SAMPLE_RATE_AT));
    }

    private static UserError notARing(Path file, String why) {
        return UserError.failure("%s is not a ring that can be read: %s.".formatted(file, why));
    }
}
