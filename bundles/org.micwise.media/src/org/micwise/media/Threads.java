package org.micwise.media;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that keep no process alive. */
final class Threads {

    private static final int IDLE_SECONDS = 10;

    private Threads() {}

    /**
     * Up to so many threads, which end when idle. Its queue has room for each listener's opening
     * and closing, which the number of seats bounds.
     */
    static ThreadPoolExecutor pool(String name, int threads) {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(2 * Listeners.MAX),
                        task -> daemon(task, name + "-" + count.getAndIncrement()));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
