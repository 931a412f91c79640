package org.micwise.capture.portaudio;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Real-time priority for the audio thread, on Linux where the system grants it (root, or rtprio in
 * limits.conf). A thread that has one already, as JACK gives its own, keeps it; other systems'
 * drivers see to it themselves.
 */
final class RealTimePriority {

    private static final int SCHED_OTHER = 0;
    private static final int SCHED_FIFO = 1;

    /** Above the system's interrupt threads (50), below a sound server's own (88). */
    private static final int PRIORITY = 60;

    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private static final MethodHandle SELF = LINUX ? handle("pthread_self", JAVA_LONG) : null;
    private static final MethodHandle GET =
            LINUX ? handle("pthread_getschedparam", JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS) : null;
    private static final MethodHandle SET =
            LINUX ? handle("pthread_setschedparam", JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS) : null;

    private final MemorySegment policy = Arena.global().allocate(JAVA_INT);
    private final MemorySegment parameter = Arena.global().allocate(JAVA_INT);
    private volatile String outcome = "as the driver made it";

    private static MethodHandle handle(
            String name, MemoryLayout result, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /** Asks for it. On the audio thread, once, in its first block: the calls do not block. */
    void requestForThisThread() throws Throwable {
        if (!LINUX) {
            return;
        }
        long self = (long) SELF.invokeExact();
        int failed = (int) GET.invokeExact(self, policy, parameter);
        if (failed != 0 || policy.get(JAVA_INT, 0) != SCHED_OTHER) {
            return;
        }
        parameter.set(JAVA_INT, 0, PRIORITY);
        int refused = (int) SET.invokeExact(self, SCHED_FIFO, parameter);
        outcome = refused == 0 ? "real-time" : "not granted by the system";
    }

    /** What came of it, for the log. Any thread. */
    String outcome() {
        return outcome;
    }
}
