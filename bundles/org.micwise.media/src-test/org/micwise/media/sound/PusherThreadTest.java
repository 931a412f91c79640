package org.micwise.media.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;

class PusherThreadTest {

    private static final AudioFormat FORMAT = new AudioFormat(64, 48_000);
    private static final int BLOCK = 480;

    /** Until then the interpreter boxes what compiled code does not. */
    private static final int WARM_UP_TURNS = 20_000;

    @TempDir Path folder;

    @Test
    void shouldWakeUpForTheFirstListenerAndEndWhenTold() throws Exception {
        try (TestRing ring = new TestRing(folder.resolve("ring"), FORMAT, 1);
                BlockReader reader = ring.reader()) {
            Pusher pusher = new Pusher("pusher", reader, System::nanoTime);
            pusher.start();
            Semaphore pushed = new Semaphore(0);
            Feed feed = new Feed((_, _, _, _) -> pushed.release(), 1, _ -> {});
            ring.write(BLOCK);
            pusher.add(feed);
            assertTrue(pushed.tryAcquire(5, TimeUnit.SECONDS));
            ring.write(BLOCK);
            assertTrue(pushed.tryAcquire(5, TimeUnit.SECONDS));
            pusher.remove(feed).get(5, TimeUnit.SECONDS);
            assertTrue(pusher.stop(5_000));
        }
    }

    @Test
    void shouldAllocateNothingForABlock() throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (TestRing ring = new TestRing(folder.resolve("ring"), FORMAT, 2);
                BlockReader reader = ring.reader()) {
            Pusher pusher = new Pusher("pusher", reader, System::nanoTime);
            pusher.add(new Feed((_, _, _, _) -> {}, 2, _ -> {}));
            for (int turn = 0; turn < WARM_UP_TURNS + 10_000; turn++) {
                ring.write(BLOCK);
                long before = threads.getCurrentThreadAllocatedBytes();
                pusher.turn();
                long allocated = threads.getCurrentThreadAllocatedBytes() - before;
                if (turn >= WARM_UP_TURNS) {
                    assertEquals(0, allocated, "bytes in turn " + turn);
                }
            }
        }
    }
}
