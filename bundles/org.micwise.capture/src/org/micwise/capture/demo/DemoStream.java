package org.micwise.capture.demo;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.capture.RingFeed;
import org.micwise.capture.Threads;

/**
 * Plays the rig into the ring in real time. Each block has its moment on the monotonic clock,
 * counted from the start, so that being late once makes no drift: what is overdue follows at once.
 */
final class DemoStream implements AudioStream {

    /** Blocks of about 5 ms, as from an audio interface. */
    private static final int BLOCKS_PER_SECOND = 200;

    private final DemoRig rig;
    private final RingFeed feed;
    private final Thread thread = new Thread(this::run, "demo-rig");
    private volatile boolean closed;
    private volatile Throwable failure;

    private DemoStream(DemoRig rig, RingFeed feed) {
        this.rig = rig;
        this.feed = feed;
    }

    static DemoStream start(DemoRig rig, RingFeed feed) {
        DemoStream stream = new DemoStream(rig, feed);
        stream.thread.setDaemon(true);
        stream.thread.setPriority(Thread.MAX_PRIORITY);
        stream.thread.start();
        return stream;
    }

    private void run() {
        try {
            int rateHz = feed.format().sampleRate();
            int blockFrames = rateHz / BLOCKS_PER_SECOND;
            short[] block = new short[blockFrames * feed.format().channels()];
            long startNanos = System.nanoTime();
            feed.begin(startNanos, 0);
            long startFrame = feed.nextFrame();
            for (long done = 0; !closed; done += blockFrames) {
                rig.render(startFrame + done, blockFrames, block);
                sleepUntil(startNanos + nanosOf(done + blockFrames, rateHz));
                feed.begin(System.nanoTime(), blockFrames);
                feed.write(block, blockFrames);
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    /** Exact for any length of time: whole seconds apart from the rest. */
    private static long nanosOf(long frames, int rateHz) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return frames / rateHz * second + frames % rateHz * second / rateHz;
    }

    private static void sleepUntil(long nanos) {
        for (long left; (left = nanos - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public String priority() {
        return "normal";
    }

    @Override
    public Throwable failure() {
        return failure;
    }

    @Override
    public void close() {
        closed = true;
        Threads.joinUninterruptibly(thread);
    }
}
