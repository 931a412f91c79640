package org.micwise.capture;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.ring.Gap;

/**
 * Delivers sound that is made or read by us into the ring in real time. Each block has its moment
 * on the monotonic clock, counted from the start, so that being late once makes no drift: what is
 * overdue follows at once.
 */
public final class PacedStream implements AudioStream {

    /** Where the sound comes from. Called on the stream's thread, and must not wait. */
    public interface Player {
        /**
         * Fills a block.
         *
         * @param frame number of its first frame since the start of the stream
         * @param interleaved receives frames x channels samples
         * @return false if it is not there yet; the same block is then asked for once more, or the
         *     next one, when silence has taken its place
         */
        boolean play(long frame, int frames, short[] interleaved);

        /** What has gone wrong since this was asked last, or null. Any thread. */
        default String problem() {
            return null;
        }

        /** The stream has ended. */
        default void close() {}
    }

    /** Blocks of about 5 ms, as from an audio interface. */
    private static final int BLOCKS_PER_SECOND = 200;

    private final Player player;
    private final RingFeed feed;
    private final Thread thread = new Thread(this::run, "player");
    private volatile boolean closed;
    private volatile Throwable failure;

    private PacedStream(Player player, RingFeed feed) {
        this.player = player;
        this.feed = feed;
    }

    public static PacedStream start(Player player, RingFeed feed) {
        PacedStream stream = new PacedStream(player, feed);
        stream.thread.setDaemon(true);
        stream.thread.setPriority(Thread.MAX_PRIORITY);
        stream.thread.start();
        return stream;
    }

    /** Frames of a block at a sample rate. */
    public static int blockFrames(int rateHz) {
        return rateHz / BLOCKS_PER_SECOND;
    }

    private void run() {
        try {
            int rateHz = feed.format().sampleRate();
            int frames = blockFrames(rateHz);
            short[] block = new short[frames * feed.format().channels()];
            long startNanos = System.nanoTime();
            feed.begin(startNanos, 0);
            long frame = 0;
            for (long done = 0; !closed; done += frames) {
                boolean ready = player.play(frame, frames, block);
                sleepUntil(startNanos + nanosOf(done + frames, rateHz));
                if (ready || player.play(frame, frames, block)) {
                    feed.begin(System.nanoTime(), frames);
                    feed.write(block, frames);
                    frame += frames;
                } else {
                    feed.missing(frames, Gap.Cause.OVERFLOW);
                }
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
    public String problem() {
        return player.problem();
    }

    @Override
    public void close() {
        closed = true;
        Threads.joinUninterruptibly(thread);
        player.close();
    }
}
