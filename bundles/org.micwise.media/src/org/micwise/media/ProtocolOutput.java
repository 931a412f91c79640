package org.micwise.media;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps standard output for the protocol. The WebRTC library prints to file descriptor 1 when it is
 * unhappy, which would land in the middle of a line: so the protocol moves to a descriptor that
 * nobody else knows, and 1 becomes another name for standard error.
 */
final class ProtocolOutput {

    private static final int STDOUT = 1;
    private static final int STDERR = 2;
    private static final Path DESCRIPTORS = Path.of("/dev/fd");

    private ProtocolOutput() {}

    /**
     * Takes standard output away from everyone else. Call once, before any native library loads.
     */
    static OutputStream claim() throws IOException {
        // Windows has no such descriptors; there only Java's own output can be moved.
        OutputStream protocol =
                Files.isDirectory(DESCRIPTORS)
                        ? moveDescriptor()
                        : new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        return protocol;
    }

    private static OutputStream moveDescriptor() throws IOException {
        Linker linker = Linker.nativeLinker();
        var libc = linker.defaultLookup();
        FunctionDescriptor one = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        FunctionDescriptor two = one.appendArgumentLayouts(ValueLayout.JAVA_INT);
        MethodHandle dup = linker.downcallHandle(libc.findOrThrow("dup"), one);
        MethodHandle dup2 = linker.downcallHandle(libc.findOrThrow("dup2"), two);
        try {
            int copy = (int) dup.invokeExact(STDOUT);
            if (copy < 0) {
                throw new IOException("standard output is closed");
            }
            // opened anew, so by appending: a file, if it is one, may hold something already
            File again = DESCRIPTORS.resolve(Integer.toString(copy)).toFile();
            OutputStream protocol = new FileOutputStream(again, true);
            if ((int) dup2.invokeExact(STDERR, STDOUT) < 0) {
                throw new IOException("standard output cannot be joined with standard error");
            }
            return protocol;
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling dup", e);
        }
    }
}
