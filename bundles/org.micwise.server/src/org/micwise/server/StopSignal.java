package org.micwise.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Turns SIGTERM and SIGINT into an orderly end with the exit code of the command: the JVM would
 * exit with 143 of its own accord.
 */
final class StopSignal {

    private static final int GRACE_MILLIS = 4_500;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Consumer<Thread> shutdownHooks;
    private volatile int exitCode;

    /** Whom to wake up from a start that takes long; guarded by this. */
    private Thread starting;

    /**
     * @param shutdownHooks where hooks are added; those of the JVM, but for tests
     */
    StopSignal(Consumer<Thread> shutdownHooks) {
        this.shutdownHooks = shutdownHooks;
    }

    /** Begins to listen for signals; for commands that run until told to stop. */
    void install() {
        shutdownHooks.accept(new Thread(this::stopAndExit, "stop"));
    }

    private void stopAndExit() {
        request();
        try {
            if (!finished.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                exitCode = 1;
            }
        } catch (InterruptedException e) {
            exitCode = 1;
        }
        Runtime.getRuntime().halt(exitCode);
    }

    /** Asks for the end. What is being started is not waited for, but interrupted. */
    synchronized void request() {
        requested.countDown();
        if (starting != null) {
            starting.interrupt();
        }
    }

    /** Whether the end was asked for. */
    boolean requested() {
        return requested.getCount() == 0;
    }

    /** The calling thread begins to start something; interrupted if the end is asked for. */
    synchronized void starting() {
        starting = Thread.currentThread();
        if (requested()) {
            starting.interrupt();
        }
    }

    /** It has started, or failed to. From now on the thread is left alone. */
    synchronized void started() {
        starting = null;
        if (requested()) {
            // it has served its purpose, and would disturb the orderly end
            Thread.interrupted();
        }
    }

    void await() throws InterruptedException {
        requested.await();
    }

    /** Says that everything is stopped. */
    void finished(int code) {
        exitCode = code;
        finished.countDown();
    }
}
