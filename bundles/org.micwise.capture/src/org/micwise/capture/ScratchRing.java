package org.micwise.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.ring.RingWriter;

/**
 * A small real ring to warm up with: the same classes, the same kind of mapping, so that the
 * compiled code fits the live ring. Removed when closed.
 *
 * @param file beside the live ring, where we may surely write
 */
record ScratchRing(Path file, RingWriter writer) implements AutoCloseable {

    /** Deliberately no multiple of a block, so that the wrap is warmed up too. */
    private static final int CAPACITY_FRAMES = 4_000;

    static ScratchRing beside(Path ring, AudioFormat format) throws UserError, IOException {
        Path file = ring.resolveSibling(ring.getFileName() + ".warmup");
        return new ScratchRing(file, RingWriter.create(file, format, CAPACITY_FRAMES, "warm-up"));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
    }
}
