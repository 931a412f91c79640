package org.micwise.ring;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.micwise.base.UserError;

/**
 * Gets the disk or memory blocks of a file before it is mapped. A mapped file with holes dies of a
 * bus error when the disk fills up; one whose blocks are there cannot.
 */
final class FileSpace {

    private static final int O_RDWR = 2;
    private static final int CHUNK_BYTES = 8 << 20;

    private FileSpace() {}

    /**
     * Makes the file at least {@code bytes} long, every block of it allocated.
     *
     * @throws UserError if there is not enough room; the file is then removed again
     */
    static void allocate(Path file, long bytes) throws IOException, UserError {
        long present = Files.exists(file) ? Files.size(file) : 0;
        long room = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        if (bytes - present > room) {
            throw tooLittle(file, bytes, room);
        }
        try (FileChannel channel = RingFile.openForWriting(file)) {
            if (System.getProperty("os.name").equals("Linux")) {
                posixFallocate(file, bytes);
            } else {
                writeZeros(channel, bytes);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            UserError error = tooLittle(file, bytes, room);
            error.addSuppressed(e);
            throw error;
        }
    }

    private static UserError tooLittle(Path file, long bytes, long room) {
        return UserError.failure(
                ("Not enough room for the ring: %s needs %d MB, %d MB are free there. Free some"
                                + " space, choose another place with --ring, or keep less with"
                                + " --buffer-seconds.")
                        .formatted(file, bytes >> 20, room >> 20));
    }

    private static void writeZeros(FileChannel channel, long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK_BYTES);
        for (long at = 0; at < bytes; ) {
            zeros.clear().limit((int) Math.min(CHUNK_BYTES, bytes - at));
            at += channel.write(zeros, at);
        }
    }

    /** posix_fallocate(3): on ext4 without writing, on tmpfs takes the pages. Needs no zeroing. */
    private static void posixFallocate(Path file, long bytes) throws IOException {
        Linker linker = Linker.nativeLinker();
        var libc = linker.defaultLookup();
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle open =
                    linker.downcallHandle(
                            libc.findOrThrow("open"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT),
                            Linker.Option.firstVariadicArg(2));
            MethodHandle fallocate =
                    linker.downcallHandle(
                            libc.findOrThrow("posix_fallocate"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_LONG,
                                    ValueLayout.JAVA_LONG));
            MethodHandle close =
                    linker.downcallHandle(
                            libc.findOrThrow("close"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            MemorySegment path = arena.allocateFrom(file.toString());
            int descriptor = (int) open.invokeExact(path, O_RDWR);
            if (descriptor < 0) {
                throw new IOException("cannot open " + file);
            }
            int error = (int) fallocate.invokeExact(descriptor, 0L, bytes);
            int closed = (int) close.invokeExact(descriptor);
            if (error != 0 || closed != 0) {
                throw new IOException("posix_fallocate of " + file + ": error " + error);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling posix_fallocate", e);
        }
    }
}
