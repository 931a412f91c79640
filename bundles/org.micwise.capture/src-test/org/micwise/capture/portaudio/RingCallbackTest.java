package org.micwise.capture.portaudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.capture.AllocatedBytes;
import org.micwise.capture.RingFeed;
import org.micwise.ring.RingWriter;

class RingCallbackTest {

    private static final int CHANNELS = 64;
    private static final int FRAMES = 256;
    private static final int BLOCKS = 3_000;

    @TempDir Path folder;

    @Test
    void shouldAllocateNothingOnceWarm() throws Throwable {
        AudioFormat format = new AudioFormat(CHANNELS, 48_000);
        RingCallback callback = new RingCallback(CHANNELS);
        try (Arena arena = Arena.ofConfined();
                RingWriter ring =
                        RingWriter.create(folder.resolve("test.ring"), format, 10_000, "test")) {
            MemorySegment stub = callback.stub(arena);
            callback.target(new RingFeed(ring), true);
            WarmUp.run(stub, CHANNELS);
            MethodHandle call =
                    MethodHandles.explicitCastArguments(
                            Linker.nativeLinker().downcallHandle(stub, RingCallback.descriptor()),
                            MethodType.methodType(
                                    int.class,
                                    long.class,
                                    long.class,
                                    long.class,
                                    long.class,
                                    long.class,
                                    long.class));
            long block = arena.allocate(ValueLayout.JAVA_FLOAT, FRAMES * CHANNELS).address();
            long bytes =
                    AllocatedBytes.inSecondGoOf(() -> {
                        for (int i = 0; i < BLOCKS; i++) {
                            long flags = i % 100 == 0 ? 2 : 0;
                            int result =
                                    (int) call.invokeExact(block, 0L, (long) FRAMES, 0L, flags, 0L);
                            assertEquals(0, result);
                        }
                    });
            assertNull(callback.failure());
            assertEquals(0, bytes);
        }
    }
}
