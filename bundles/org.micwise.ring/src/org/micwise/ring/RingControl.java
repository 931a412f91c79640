package org.micwise.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import org.micwise.base.UserError;

/** What a supervisor may tell the writer of a ring. */
public final class RingControl {

    private RingControl() {}

    /** Asks the writer to end in order; it does so within a tenth of a second. */
    public static void requestStop(Path ring) throws UserError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment map = RingFile.map(ring, MapMode.READ_WRITE, arena);
            Words.putOpaque(map, RingLayout.STOP_AT, 1);
        }
    }
}
