package org.micwise.capture.wav;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.micwise.capture.PacedStream;
import org.micwise.capture.Threads;

/**
 * Reads blocks ahead on a thread of its own, so that the player never waits for the disk: a ring of
 * blocks of which that thread fills and the player takes. When the disk is too slow, the player
 * finds nothing; when a file cannot be read, the reader says so and tries again.
 */
final class ReadAhead implements PacedStream.Player {

    private static final double SECONDS = 2;
    private static final int MOST_BYTES = 8 << 20;
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Recordings recordings;
    private final short[][] blocks;
    private final int blockFrames;
    private final Thread thread = new Thread(this::run, "read-ahead");
    private final AtomicReference<String> problem = new AtomicReference<>();
    private final CountDownLatch begun = new CountDownLatch(1);

    // each counter is written by one thread, and its volatile store publishes the block behind it
    private volatile long filled;
    private volatile long taken;
    private volatile boolean closed;

    ReadAhead(Recordings recordings) {
        this.recordings = recordings;
        int rateHz = recordings.format().sampleRate();
        this.blockFrames = PacedStream.blockFrames(rateHz);
        int blockBytes = blockFrames * recordings.format().frameBytes();
        int count = (int) Math.min(SECONDS * rateHz / blockFrames, MOST_BYTES / blockBytes);
        this.blocks = new short[count][blockFrames * recordings.format().channels()];
        if (!recordings.damage().isEmpty()) {
            problem.set(String.join(" ", recordings.damage()));
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until there is something to begin with, or a file that cannot be read. */
    void awaitBegin() throws InterruptedException {
        begun.await();
    }

    private void run() {
        try (Loop loop = new Loop(recordings, blockFrames)) {
            String said = null;
            while (!closed) {
                if (filled - taken == blocks.length) {
                    LockSupport.park(this);
                    continue;
                }
                try {
                    loop.read(blocks[(int) (filled % blocks.length)], blockFrames);
                    filled++;
                    if (filled - taken == blocks.length) {
                        begun.countDown();
                    }
                    said = null;
                } catch (IOException e) {
                    begun.countDown();
                    if (!e.getMessage().equals(said)) {
                        said = e.getMessage();
                        problem.set(said + " It is tried again until it can be read.");
                    }
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            }
        } catch (IOException e) {
            problem.set("Cannot close a file: " + e.getMessage());
        }
    }

    @Override
    public boolean play(long frame, int frames, short[] interleaved) {
        if (filled == taken) {
            return false;
        }
        short[] block = blocks[(int) (taken % blocks.length)];
        System.arraycopy(block, 0, interleaved, 0, block.length);
        taken++;
        LockSupport.unpark(thread);
        return true;
    }

    @Override
    public String problem() {
        return problem.getAndSet(null);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Threads.joinUninterruptibly(thread);
    }
}
