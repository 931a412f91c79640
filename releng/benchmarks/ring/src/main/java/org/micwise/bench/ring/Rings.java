package org.micwise.bench.ring;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingWriter;

/**
 * Rings to measure with: in memory, as the host chooses, every page touched. The files have no name
 * any more, so that they go with the process however it ends.
 */
public final class Rings {

    public static final int RATE_HZ = 48_000;
    public static final int BLOCK_FRAMES = 256;

    /** Far more than a processor's caches hold. */
    private static final int SECONDS = 60;

    private Rings() {}

    /** A writer and a reader of the same ring, which is full. */
    public record Pair(RingWriter writer, RingReader reader) {}

    /** A ring of 60 seconds. */
    public static Pair open(int channels) throws IOException, UserError {
        Path folder = Files.createTempDirectory(memory(), "micwise-bench");
        Path file = folder.resolve("bench.ring");
        try {
            RingWriter writer =
                    RingWriter.create(
                            file, new AudioFormat(channels, RATE_HZ), capacityFrames(), "bench");
            RingReader reader = RingReader.open(file);
            short[] block = new short[BLOCK_FRAMES * channels];
            while (writer.framesWritten() < capacityFrames()) {
                writer.write(block, BLOCK_FRAMES);
            }
            return new Pair(writer, reader);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve("bench.ring.lock"));
            Files.delete(folder);
        }
    }

    /** A mapping as large as such a ring, and nothing else. */
    public static MemorySegment plainMapping(int channels) throws IOException {
        Path file = Files.createTempFile(memory(), "micwise-bench", ".map");
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            long bytes = capacityFrames() * channels * Short.BYTES;
            return channel.map(MapMode.READ_WRITE, 0, bytes, Arena.global()).fill((byte) 1);
        } finally {
            Files.delete(file);
        }
    }

    static long capacityFrames() {
        return (long) SECONDS * RATE_HZ;
    }

    private static Path memory() {
        Path shared = Path.of("/dev/shm");
        return Files.isWritable(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
