package org.micwise.engine.internal;

import java.util.function.IntConsumer;

/**
 * Tells when a process has ended, on a thread of its own. {@link Process#onExit} would tell it on
 * the common pool, where whoever blocks keeps the news from arriving.
 */
final class ProcessEnd {

    private ProcessEnd() {}

    /** Calls once with the exit code. */
    static void then(Process process, IntConsumer onEnd) {
        Thread.ofVirtual()
                .name("end of " + process.pid())
                .start(() -> {
                    try {
                        onEnd.accept(process.waitFor());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** For a process that is not our child: the system does not tell its exit code. */
    static void then(ProcessHandle process, Runnable onEnd) {
        Thread.ofVirtual()
                .name("end of " + process.pid())
                .start(() -> {
                    process.onExit().join();
                    onEnd.run();
                });
    }
}
