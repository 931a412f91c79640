package org.micwise.capture.jack;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micwise.capture.RingFeed;

/**
 * Calls the callback as JACK will, with functions of ours in the place of JACK's, until the
 * compiler has done its work; now and then cycles are missed, so that this is warm too.
 */
final class JackWarmUp {

    private static final int CALLS = 12_000;
    private static final int CALLS_BETWEEN_PAUSES = 1_000;
    private static final int FRAMES = 16;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private long bufferAddress;
    private int cycle;

    private JackWarmUp() {}

    /** Stands for jack_port_get_buffer. */
    long buffer(long port, int frames) {
        return bufferAddress;
    }

    /** Stands for jack_last_frame_time. */
    int lastFrameTime(long client) {
        return cycle;
    }

    /** Stands for jack_frames_since_cycle_start. */
    int framesSinceCycleStart(long client) {
        return 1;
    }

    private MemorySegment intOfClient(String method, Arena arena) {
        return JackCallback.stub(
                this,
                method,
                MethodType.methodType(int.class, long.class),
                FunctionDescriptor.of(JAVA_INT, JAVA_LONG),
                arena);
    }

    /**
     * Runs the callback on the calling thread.
     *
     * @param stub the very stub that JACK will get
     */
    static void run(JackCallback callback, MemorySegment stub, int channels, RingFeed scratch) {
        JackWarmUp fake = new JackWarmUp();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment block = arena.allocate(JAVA_FLOAT, FRAMES);
            for (int i = 0; i < FRAMES; i++) {
                // beyond full scale now and then, so that clipping is warm too
                block.setAtIndex(JAVA_FLOAT, i, (float) Math.sin(i) * 1.2f);
            }
            fake.bufferAddress = block.address();
            callback.target(
                    scratch,
                    false,
                    JackCallback.stub(
                            fake,
                            "buffer",
                            MethodType.methodType(long.class, long.class, int.class),
                            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT),
                            arena),
                    fake.intOfClient("lastFrameTime", arena),
                    fake.intOfClient("framesSinceCycleStart", arena),
                    0,
                    new long[channels],
                    FRAMES);
            callback.connected();
            fake.call(stub);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling the callback", e);
        }
    }

    private void call(MemorySegment stub) throws Throwable {
        MethodHandle call =
                Linker.nativeLinker()
                        .downcallHandle(stub, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG));
        for (int i = 0; i < CALLS; i++) {
            cycle += i % 50 == 0 ? 3 * FRAMES : FRAMES;
            if ((int) call.invokeExact(FRAMES, 0L) != 0) {
                return; // the callback keeps what went wrong
            }
            if (i % CALLS_BETWEEN_PAUSES == 0) {
                // lets the compiler in, where there are few cores
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
