package org.micwise.media;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Keeps standard output for the protocol. The WebRTC library prints to file descriptor 1 when it is
 * unhappy, which would land in the middle of a line: so the protocol moves to a descriptor that
 * nobody else knows, and 1 becomes another name for standard error.
 */
final class ProtocolOutput {

    private static final int STDOUT = 1;
    private static final int STDERR = 2;

    private ProtocolOutput() {}

    /**
     * Takes standard output away from everyone else. Call once, before any native library loads.
     */
    static OutputStream claim() throws IOException {
        // Windows has no such descriptors: there only Java's own output can be moved.
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        OutputStream protocol =
                windows
                        ? new FileOutputStream(FileDescriptor.out)
                        : DescriptorOutput.move(STDOUT, STDERR);
        System.setOut(System.err);
        return protocol;
    }
}
