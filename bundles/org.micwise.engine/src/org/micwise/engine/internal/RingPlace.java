package org.micwise.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.micwise.base.AudioFormat;
import org.micwise.engine.EngineOptions;
import org.micwise.ring.RingLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides where the ring is kept: in memory where it fits comfortably, else in the data folder.
 *
 * @param sharedMemory folder that is kept in memory, if the system has one
 * @param memoryInfo what the system says about its memory
 */
record RingPlace(Path sharedMemory, Path memoryInfo) {

    private static final Logger LOG = LoggerFactory.getLogger(RingPlace.class);

    /** "Comfortably": the ring takes no more than half of what memory is free. */
    private static final int SHARE_OF_MEMORY = 2;

    static RingPlace ofThisMachine() {
        return new RingPlace(Path.of("/dev/shm"), Path.of("/proc/meminfo"));
    }

    /**
     * @param options what the user asked for
     * @return the file, not created yet
     */
    Path choose(EngineOptions options) {
        if (options.ring().isPresent()) {
            Path asked = absolute(options.ring().get());
            LOG.info("Ring in {}, as asked for.", asked);
            return asked;
        }
        Path memory = sharedMemory.resolve("micwise-" + nameOf(options.data()) + ".ring");
        long mostBytes = mostBytes(options);
        long freeBytes = freeMemoryBytes(memory);
        if (mostBytes <= freeBytes / SHARE_OF_MEMORY) {
            LOG.info(
                    "Ring in memory, {}: at most {} MB, {} MB are free.",
                    memory,
                    mostBytes >> 20,
                    freeBytes >> 20);
            return memory;
        }
        Path disk = options.data().resolve("capture.ring");
        LOG.info(
                "Ring on disk, {}: up to {} MB, but only {} MB of shared memory are free.",
                disk,
                mostBytes >> 20,
                freeBytes >> 20);
        return disk;
    }

    static Path absolute(Path ring) {
        return ring.toAbsolutePath().normalize();
    }

    /** Size of the ring; what the source has is not known yet, so assume much where not said. */
    private static long mostBytes(EngineOptions options) {
        boolean demo = options.source().equals("demo");
        AudioFormat format =
                new AudioFormat(
                        options.channels().orElse(demo ? 16 : 64),
                        options.sampleRate().orElse(demo ? 48_000 : 96_000));
        return RingLayout.fileBytes(format, format.framesIn(options.bufferSeconds()));
    }

    /** The ring of an earlier run makes way for the new one, so its room counts as free. */
    private long freeMemoryBytes(Path earlierRing) {
        if (!Files.isDirectory(sharedMemory)) {
            return 0;
        }
        try (var lines = Files.lines(memoryInfo)) {
            long availableBytes =
                    lines.filter(line -> line.startsWith("MemAvailable:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                            .findFirst()
                            .orElse(0);
            long roomBytes = Files.getFileStore(sharedMemory).getUsableSpace();
            long earlierBytes = Files.exists(earlierRing) ? Files.size(earlierRing) : 0;
            return Math.min(availableBytes, roomBytes) + earlierBytes;
        } catch (IOException e) {
            LOG.warn("Cannot tell how much memory is free; the ring goes to disk.", e);
            return 0;
        }
    }

    /** Same data folder, same name: a host that comes back finds its ring again. */
    private static String nameOf(Path data) {
        return Integer.toHexString(data.toAbsolutePath().normalize().hashCode());
    }
}
