package org.micwise.capture;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * SIGHUP, which a terminal sends to all it has started when it is closed. Java would end the
 * process; a capture must not end because somebody closed a window.
 */
final class HangUp {

    /** The same on Linux and macOS. */
    private static final int SIGHUP = 1;

    private static final MemorySegment SIG_IGN = MemorySegment.ofAddress(1);

    private HangUp() {}

    /** From now on it is ignored. Windows has no such thing. */
    static void ignore() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle signal =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("signal"),
                        FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS));
        try {
            MemorySegment before = (MemorySegment) signal.invokeExact(SIGHUP, SIG_IGN);
            if (before.address() == -1) {
                System.err.println("SIGHUP cannot be ignored.");
            }
        } catch (Throwable e) {
            throw new IllegalStateException("calling signal", e);
        }
    }
}
