package org.micwise.capture.demo;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.capture.Threads;
import org.micwise.ring.RingWriter;

/**
 * Plays the rig into the ring in real time. Each block has its moment on the monotonic clock,
 * counted from the start, so that being late once makes no drift: what is overdue follows at once.
 */
final class DemoStream implements AudioStream {

    /** Blocks of about 5 ms, as from an audio interface. */
    private static final int BLOCKS_PER_SECOND = 200;

    private final DemoRig rig;
    private final RingWriter ring;
    private final Thread thread = new Thread(this::run, "demo-rig");
    private volatile boolean closed;
    private volatile Throwable failure;

    private DemoStream(DemoRig rig, RingWriter ring) {
        this.rig = rig;
        this.ring = ring;
    }

    static DemoStream start(DemoRig rig, RingWriter ring) {
        DemoStream stream = new DemoStream(rig, ring);
        stream.thread.setDaemon(true);
        stream.thread.setPriority(Thread.MAX_PRIORITY);
        stream.thread.start();
        return stream;
    }

    private void run() {
        try {
            int rateHz = ring.format().sampleRate();
            int blockFrames = rateHz / BLOCKS_PER_SECOND;
            short[] block = new short[blockFrames * ring.format().channels()];
            long startNanos = System.nanoTime();
            for (long frame = 0; !closed; frame += blockFrames) {
                rig.render(frame, blockFrames, block);
                sleepUntil(startNanos + nanosOf(frame + blockFrames, rateHz));
                ring.write(block, blockFrames);
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
