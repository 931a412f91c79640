package org.micwise.ring;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets go of the page-table entries of a reader's mapping now and then. The ring's pages belong to
 * the ring; without this each reading process would in time be charged for all of them. Nothing is
 * lost: the mapping is shared, and the next read finds the same pages again.
 *
 * <p>Linux only, where MADV_DONTNEED on a shared mapping means just that; elsewhere does nothing.
 */
final class PageRelease {

    private static final int MADV_DONTNEED = 4;
    private static final long RELEASE_EVERY_BYTES = 32L << 20;
    private static final MethodHandle MADVISE = find();

    private final MemorySegment frames;
    private final AtomicLong readBytes = new AtomicLong();

    PageRelease(MemorySegment map) {
        this.frames = map.asSlice(RingLayout.HEADER_BYTES);
    }

    /** Notes that some bytes were read, and lets go when it has become many. Any thread. */
    void read(long bytes) {
        long before = readBytes.getAndAdd(bytes);
        boolean due = before / RELEASE_EVERY_BYTES != (before + bytes) / RELEASE_EVERY_BYTES;
        if (due && MADVISE != null) {
            release();
        }
    }

    private void release() {
        try {
            int result = (int) MADVISE.invokeExact(frames, frames.byteSize(), MADV_DONTNEED);
            assert result == 0 : "madvise of a page-aligned mapping cannot fail";
        } catch (Throwable e) {
            throw new IllegalStateException("calling madvise", e);
        }
    }

    private static MethodHandle find() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return null;
        }
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("madvise"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_INT));
    }
}
