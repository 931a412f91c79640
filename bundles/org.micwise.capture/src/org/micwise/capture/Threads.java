package org.micwise.capture;

/** What the threads of a capture have in common. */
public final class Threads {

    private Threads() {}

    /** Waits until a thread has ended, whatever happens: it must not outlive what it uses. */
    public static void joinUninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
