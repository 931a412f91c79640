package org.micwise.capture.jack;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.capture.AllocatedBytes;
import org.micwise.capture.RingFeed;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingWriter;

/** The real callback, with functions of ours in the place of JACK's. */
class JackCallbackTest {

    private static final int CHANNELS = 64;
    private static final int FRAMES = 256;

    @TempDir Path folder;
    private final Arena arena = Arena.ofShared();
    private final JackCallback callback = new JackCallback(new AudioFormat(CHANNELS, 48_000));
    private RingWriter ring;
    private MemorySegment buffer;
    private int cycle;
    private MethodHandle call;

    /** Stands for jack_port_get_buffer. */
    long buffer(long port, int frames) {
        return buffer.address();
    }

    /** Stands for jack_last_frame_time. */
    int lastFrameTime(long client) {
        return cycle;
    }

    /** Stands for jack_frames_since_cycle_start. */
    int framesSince(long client) {
        return 0;
    }

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("test.ring");
        ring = RingWriter.create(file, new AudioFormat(CHANNELS, 48_000), 10_000, "test");
        buffer = arena.allocate(JAVA_FLOAT, FRAMES);
        MemorySegment stub = callback.stub(arena);
        RingFeed feed = new RingFeed(ring);
        JackWarmUp.run(callback, stub, CHANNELS, feed);
        callback.target(
                feed,
                true,
                function("buffer", MethodType.methodType(long.class, long.class, int.class)),
                function("lastFrameTime", MethodType.methodType(int.class, long.class)),
                function("framesSince", MethodType.methodType(int.class, long.class)),
                0,
                new long[CHANNELS],
                FRAMES);
        call =
                Linker.nativeLinker()
                        .downcallHandle(stub, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG));
        callback.connected();
    }

    private MemorySegment function(String name, MethodType type) {
        FunctionDescriptor descriptor =
                type.parameterCount() == 2
                        ? FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_INT)
                        : FunctionDescriptor.of(JAVA_INT, JAVA_LONG);
        return JackCallback.stub(this, name, type, descriptor, arena);
    }

    @AfterEach
    void close() throws Exception {
        ring.close();
        arena.close();
    }

    private void play(int blocks, int cycles) throws Throwable {
        for (int i = 0; i < blocks; i++) {
            cycle += cycles * FRAMES;
            assertEquals(0, (int) call.invokeExact(FRAMES, 0L));
        }
    }

    @Test
    void shouldAllocateNothingOnceWarmAlsoWhenCyclesAreMissed() throws Throwable {
        long bytes =
                AllocatedBytes.inSecondGoOf(() -> {
                    for (int i = 0; i < 30; i++) {
                        play(100, 1);
                        play(1, 5);
                    }
                });
        assertNull(callback.failure());
        assertEquals(0, bytes);
    }

    @Test
    void shouldPutTheGapBeforeTheBlockThatCameAfterIt() throws Throwable {
        play(10, 1);
        long before = ring.framesWritten();
        buffer.setAtIndex(JAVA_FLOAT, 0, 0.5f);
        play(1, 4);
        buffer.setAtIndex(JAVA_FLOAT, 0, 0.25f);
        play(1, 1);
        try (RingReader reader = RingReader.open(folder.resolve("test.ring"))) {
            assertEquals(before + 5 * FRAMES, reader.writtenAcquire());
            assertEquals(before, reader.status().gaps().getLast().frame());
            assertEquals(3 * FRAMES, reader.status().gaps().getLast().frames());
            short[] frame = new short[CHANNELS];
            assertEquals(0, reader.read(before + 3 * FRAMES, 1, frame));
            assertEquals(16_384, frame[CHANNELS - 1]);
            assertEquals(0, reader.read(before + 4 * FRAMES, 1, frame));
            assertEquals(8_192, frame[0]);
        }
    }
}
