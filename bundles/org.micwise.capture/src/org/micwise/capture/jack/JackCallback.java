package org.micwise.capture.jack;

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
import org.micwise.base.AudioFormat;
import org.micwise.capture.RingFeed;
import org.micwise.capture.portaudio.RealTimePriority;
import org.micwise.capture.portaudio.SampleConversion;
import org.micwise.ring.Gap;

/**
 * The JackProcessCallback: from the ports' buffers into the ring. {@link #process} runs on the
 * audio thread: it allocates nothing, locks nothing, calls nothing but JACK's functions for this
 * thread, and lets no exception out.
 */
final class JackCallback {

    /** The server changes its graph between cycles; until then an input is silent. */
    private static final int CYCLES_TO_CONNECT = 2;

    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final MethodHandle GET_BUFFER =
            Linker.nativeLinker()
                    .downcallHandle(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT));
    private static final MethodHandle LAST_FRAME_TIME =
            Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG));

    private static final MethodHandle FRAMES_SINCE_CYCLE_START =
            Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG));

    private final int channels;
    private final int rateHz;
    private final RealTimePriority priority = new RealTimePriority();

    // set while no client is active; activating one publishes them
    private RingFeed feed;
    private boolean prioritised;
    private MemorySegment getBuffer;
    private MemorySegment lastFrameTime;
    private MemorySegment framesSinceCycleStart;
    private long client;
    private long[] ports;
    private float[] floats = {};
    private short[] shorts = {};
    private short[] held = {};
    private MissedCycles missed;

    private volatile boolean connected;

    // the audio thread's
    private int skip;
    private int heldFrames;
    private volatile Throwable failure;

    JackCallback(AudioFormat format) {
        this.channels = format.channels();
        this.rateHz = format.sampleRate();
    }

    /** What the next blocks come from and go to. Only while no client is active. */
    void target(
            RingFeed feed,
            boolean prioritise,
            MemorySegment getBuffer,
            MemorySegment lastFrameTime,
            MemorySegment framesSinceCycleStart,
            long client,
            long[] ports,
            int maxFrames) {
        this.feed = feed;
        this.prioritised = !prioritise;
        this.getBuffer = getBuffer;
        this.lastFrameTime = lastFrameTime;
        this.framesSinceCycleStart = framesSinceCycleStart;
        this.client = client;
        this.ports = ports;
        if (floats.length < maxFrames) {
            floats = new float[maxFrames];
            shorts = new short[maxFrames * channels];
            held = new short[maxFrames * channels];
        }
        missed = new MissedCycles();
        heldFrames = 0;
        failure = null;
        skip = CYCLES_TO_CONNECT;
        connected = false;
    }

    /** All ports are connected: from now on there is something to hear. */
    void connected() {
        connected = true;
    }

    String priority() {
        return priority.outcome();
    }

    Throwable failure() {
        return failure;
    }

    /** Audio thread only. Not 0 would end the client. */
    int process(int frames, long unused) {
        try {
            if (!prioritised) {
                prioritised = true;
                priority.requestForThisThread();
            }
            if (!connected || skip > 0) {
                skip -= connected ? 1 : 0;
                return 0;
            }
            int cycle = (int) LAST_FRAME_TIME.invokeExact(lastFrameTime, client);
            int lost = missed.block(cycle, frames);
            if (lost > 0) {
                feed.lost(lost, Gap.Cause.OVERFLOW);
            }
            if (heldFrames > 0) {
                feed.write(held, heldFrames);
                heldFrames = 0;
            }
            convert(frames);
            feed.begin(cycleStartNanos(), frames);
            if (missed.holdBack()) {
                swap();
                heldFrames = frames;
            } else {
                feed.write(shorts, frames);
            }
            return 0;
        } catch (Throwable e) {
            failure = e;
            return 1;
        }
    }

    /** When the cycle began: we may have been called long after that. */
    private long cycleStartNanos() throws Throwable {
        int since = (int) FRAMES_SINCE_CYCLE_START.invokeExact(framesSinceCycleStart, client);
        return System.nanoTime() - Math.max(0, since) * 1_000_000_000L / rateHz;
    }

    private void convert(int frames) throws Throwable {
        for (int k = 0; k < channels; k++) {
            long address = (long) GET_BUFFER.invokeExact(getBuffer, ports[k], frames);
            MemorySegment.copy(MEMORY, JAVA_FLOAT, address, floats, 0, frames);
            SampleConversion.toInt16(floats, shorts, k, channels, frames);
        }
    }

    private void swap() {
        short[] other = held;
        held = shorts;
        shorts = other;
    }

    /** The C function that calls {@link #process}. */
    MemorySegment stub(Arena arena) {
        return stub(
                this,
                "process",
                MethodType.methodType(int.class, int.class, long.class),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG),
                arena);
    }

    static MemorySegment stub(
            Object receiver,
            String method,
            MethodType type,
            FunctionDescriptor descriptor,
            Arena arena) {
        try {
            MethodHandle bound = MethodHandles.lookup().bind(receiver, method, type);
            return Linker.nativeLinker().upcallStub(bound, descriptor, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("binding a callback", e);
        }
    }
}
