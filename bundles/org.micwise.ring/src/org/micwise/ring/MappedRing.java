package org.micwise.ring;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/** A ring file, mapped for writing. The caller holds the writer's lock. */
record MappedRing(Arena arena, MemorySegment map) implements AutoCloseable {

    /** The ring that an earlier writer has left in this file, if one can go on with it. */
    static Optional<MappedRing> find(Path file, AudioFormat format, long capacityFrames) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        // an arena of its own: a ring that does not fit must not stay mapped, and so in memory
        Arena arena = Arena.ofShared();
        try {
            MemorySegment map = RingFile.map(file, MapMode.READ_WRITE, arena);
            if (RingHeader.fits(map, format, capacityFrames)) {
                return Optional.of(new MappedRing(arena, map));
            }
        } catch (UserError e) {
            // nothing of it is left afterwards, so that the log must say it
            System.err.println(e.getMessage() + " A new one takes its place.");
        }
        arena.close();
        return Optional.empty();
    }

    /** A new ring in the place of whatever ring was there, all its space allocated. */
    static MappedRing create(Path file, AudioFormat format, long capacityFrames, String source)
            throws UserError, IOException {
        Files.deleteIfExists(file);
        long bytes = RingLayout.fileBytes(format, capacityFrames);
        FileSpace.allocate(file, bytes);
        Arena arena = Arena.ofShared();
        try (FileChannel channel = RingFile.openForWriting(file)) {
            MemorySegment map = channel.map(MapMode.READ_WRITE, 0, bytes, arena);
            RingHeader.writeNew(map, format, capacityFrames, source);
            return new MappedRing(arena, map);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
