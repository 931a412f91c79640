package org.micwise.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.micwise.media.protocol.MediaEvent;

class EventQueueTest {

    private static final MediaEvent STATS = new MediaEvent.Stats(1, 1, 1, 1, false);
    private static final MediaEvent ENDED = new MediaEvent.Ended("a", "gone");

    private final CountDownLatch hostGone = new CountDownLatch(1);

    @Test
    void shouldDropStatisticsForAHostThatDoesNotReadButNothingElse() throws Exception {
        BlockedOutput blocked = new BlockedOutput();
        EventQueue events = new EventQueue(blocked, hostGone::countDown);
        events.post(ENDED);
        assertTrue(blocked.writing.await(5, TimeUnit.SECONDS));
        for (int i = 0; i < EventQueue.CAPACITY + 10; i++) {
            events.post(STATS);
        }
        assertEquals(1, hostGone.getCount());
        events.post(ENDED);
        assertEquals(0, hostGone.getCount());
        blocked.release.countDown();
    }

    @Test
    void shouldTakeABrokenPipeForTheEndOfTheHost() throws Exception {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        new EventQueue(broken, hostGone::countDown).post(ENDED);
        assertTrue(hostGone.await(5, TimeUnit.SECONDS));
    }

    /** A pipe that nobody reads from. */
    private static final class BlockedOutput extends OutputStream {

        final CountDownLatch writing = new CountDownLatch(1);
        final CountDownLatch release = new CountDownLatch(1);

        @Override
        public void write(int b) throws IOException {
            writing.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
