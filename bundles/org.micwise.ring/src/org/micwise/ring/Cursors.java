package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The two cursors between the one writer and the readers: intent, samples, commit on one side;
 * samples, then intent on the other. The jcstress tests in releng/benchmarks/jcstress test this
 * class.
 */
final class Cursors {

    private Cursors() {}

    /**
     * Writer: tells the readers which frames are about to be overwritten, before any of them is.
     */
    static void reserve(MemorySegment map, long upTo) {
        Words.putOpaque(map, RingLayout.RESERVE_AT, upTo);
        // store-store: the reserve cursor above before the samples that follow
        VarHandle.storeStoreFence();
    }

    /** Writer: publishes the frames that have been written. */
    static void commitRelease(MemorySegment map, long upTo) {
        // release: the samples before the cursor that publishes them
        Words.putRelease(map, RingLayout.COMMIT_AT, upTo);
    }

    /** Reader: frames below this are written, and their samples can be seen. */
    static long committedAcquire(MemorySegment map) {
        return Words.getAcquire(map, RingLayout.COMMIT_AT);
    }

    /** Reader: frames below this one, less the capacity, may have been overwritten by now. */
    static long reserved(MemorySegment map) {
        return Words.getOpaque(map, RingLayout.RESERVE_AT);
    }

    /**
     * Reader: {@link #reserved} as it was when the samples copied before had been read, or later.
     */
    static long reservedAfterCopy(MemorySegment map) {
        // load-load: the samples above before the cursor that tells whether they were still good
        VarHandle.loadLoadFence();
        return reserved(map);
    }
}
