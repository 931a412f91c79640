package org.micwise.capture.portaudio;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.micwise.capture.RingFeed;

/**
 * The PaStreamCallback: from PortAudio's buffer into the ring. {@link #process} runs on the audio
 * thread: it allocates nothing, locks nothing, makes no system call, and lets no exception out,
 * because one that reached native code would end the process.
 *
 * <p>Samples go through arrays on the heap: the compiler turns that loop into vector code, which it
 * does not for memory segments (4 µs against 30 µs for 256 frames of 64 channels).
 */
final class RingCallback {

    private static final int CONTINUE = 0;
    private static final int ABORT = 2;
    private static final long INPUT_OVERFLOW = 2;
    private static final int CHUNK_FRAMES = 256;

    /** All memory, so that the address of a buffer needs no segment object of its own. */
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private final int channels;
    private final float[] floats;
    private final short[] shorts;
    private final RealTimePriority priority = new RealTimePriority();
    private RingFeed feed;

    /**
     * JACK connects port by port, and a connection takes effect some periods later: the first
     * blocks of a stream may lack channels, so they do not count yet.
     */
    private static final int SETTLING_BLOCKS = 16;

    private boolean prioritised;
    private int settlingBlocks;
    private volatile Throwable failure;

    RingCallback(int channels) {
        this.channels = channels;
        this.floats = new float[CHUNK_FRAMES * channels];
        this.shorts = new short[CHUNK_FRAMES * channels];
    }

    /**
     * Where the next block goes. Only while no stream runs; starting one publishes it.
     *
     * @param prioritise whether this is the stream itself, whose thread shall get real-time
     *     priority, and not its rehearsal
     */
    void target(RingFeed feed, boolean prioritise) {
        this.feed = feed;
        this.prioritised = !prioritise;
        this.settlingBlocks = prioritise ? SETTLING_BLOCKS : 0;
        this.failure = null;
    }

    /** What priority the audio thread got, for the log. Any thread. */
    String priority() {
        return priority.outcome();
    }

    /** What ended the stream, or null. Any thread. */
    Throwable failure() {
        return failure;
    }

    /** Audio thread only. Buffers come as plain addresses, which need no allocation. */
    int process(
            long inputAddress,
            long outputAddress,
            long frames,
            long timeInfoAddress,
            long statusFlags,
            long userDataAddress) {
        try {
            if (!prioritised) {
                prioritised = true;
                priority.requestForThisThread();
            }
            if (settlingBlocks > 0) {
                settlingBlocks--;
                return CONTINUE;
            }
            if ((statusFlags & INPUT_OVERFLOW) != 0) {
                feed.countOverflow();
            }
            if (inputAddress != 0) {
                feed.begin(System.nanoTime(), (int) frames);
                write(inputAddress, (int) frames);
            }
            return CONTINUE;
        } catch (Throwable e) {
            failure = e;
            return ABORT;
        }
    }

    private void write(long inputAddress, int frames) {
        long address = inputAddress;
        for (int left = frames; left > 0; ) {
            int chunk = Math.min(left, CHUNK_FRAMES);
            int samples = chunk * channels;
            MemorySegment.copy(MEMORY, JAVA_FLOAT, address, floats, 0, samples);
            SampleConversion.toInt16(floats, shorts, samples);
            feed.write(shorts, chunk);
            address += (long) samples * Float.BYTES;
            left -= chunk;
        }
    }

    /** The C function that calls {@link #process}. */
    MemorySegment stub(Arena arena) {
        try {
            MethodHandle process =
                    MethodHandles.lookup()
                            .bind(
                                    this,
                                    "process",
                                    MethodType.methodType(
                                            int.class,
                                            long.class,
                                            long.class,
                                            long.class,
                                            long.class,
                                            long.class,
                                            long.class));
            // where C's long is shorter than Java's, this widens the two arguments that are one
            MethodHandle adapted = process.asType(descriptor().toMethodType());
            return Linker.nativeLinker().upcallStub(adapted, descriptor(), arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("binding the callback", e);
        }
    }

    /** The C signature, with the pointers as numbers. */
    static FunctionDescriptor descriptor() {
        return FunctionDescriptor.of(
                JAVA_INT,
                JAVA_LONG,
                JAVA_LONG,
                CStruct.C_LONG,
                JAVA_LONG,
                CStruct.C_LONG,
                JAVA_LONG);
    }
}
