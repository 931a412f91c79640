package org.micwise.capture;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import org.micwise.ring.RingWriter;

/**
 * Gets the ring's pages into the page table before the audio thread comes to them: a first touch
 * costs about 9 µs a page, at 64 channels one or two in every block. Starts where the writer does
 * and is hundreds of times faster, so that capture need not wait for it.
 */
final class PagePopulator implements AutoCloseable {

    private static final long CHUNK_BYTES = 4L << 20;
    private static final int PAGE_BYTES = 4096;

    /** Linux 5.14 and later: faults pages in for writing, and changes nothing in them. */
    private static final int MADV_POPULATE_WRITE = 23;

    private static final VarHandle WORD = ValueLayout.JAVA_INT.varHandle();

    private final RingWriter ring;
    private final MemorySegment frames;
    private final long firstChunk;
    private final MethodHandle madvise;
    private final Thread thread = new Thread(this::run, "page-populator");
    private volatile boolean closed;

    PagePopulator(RingWriter ring) {
        this.ring = ring;
        this.frames = ring.frames();
        long position = ring.framesWritten() % ring.capacityFrames();
        this.firstChunk = position * ring.format().frameBytes() / CHUNK_BYTES;
        this.madvise = findMadvise();
    }

    void start() {
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void run() {
        long bytes = frames.byteSize();
        long chunks = (bytes + CHUNK_BYTES - 1) / CHUNK_BYTES;
        long done = 0;
        boolean advise = madvise != null;
        for (long i = 0; i < chunks && !closed; i++) {
            long at = (firstChunk + i) % chunks * CHUNK_BYTES;
            MemorySegment chunk = frames.asSlice(at, Math.min(CHUNK_BYTES, bytes - at));
            advise = advise && populate(chunk);
            if (!advise) {
                touch(chunk);
            }
            done += chunk.byteSize();
            ring.populated(done);
        }
    }

    private boolean populate(MemorySegment chunk) {
        try {
            return (int) madvise.invokeExact(chunk, chunk.byteSize(), MADV_POPULATE_WRITE) == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("calling madvise", e);
        }
    }

    /**
     * Adds nothing to one word of each page. The addition is atomic, so that a sample that the
     * audio thread stores there at the same moment is not lost.
     */
    private static void touch(MemorySegment chunk) {
        for (long at = 0; at + Integer.BYTES <= chunk.byteSize(); at += PAGE_BYTES) {
            WORD.getAndAdd(chunk, at, 0);
        }
    }

    private static MethodHandle findMadvise() {
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

    @Override
    public void close() {
        closed = true;
        Threads.joinUninterruptibly(thread);
    }
}
