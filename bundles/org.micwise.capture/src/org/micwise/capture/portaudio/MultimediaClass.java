package org.micwise.capture.portaudio;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * Windows' Multimedia Class Scheduler Service, which gives a thread that registers as "Pro Audio"
 * the priority of one. A driver that has registered its thread itself loses nothing by it: the
 * second call is refused.
 */
final class MultimediaClass {

    private static final String TASK = "Pro Audio";

    private final MethodHandle register;
    private final MemorySegment task;
    private final MemorySegment taskIndex;

    /** Loads avrt.dll: not on the audio thread. */
    MultimediaClass() {
        SymbolLookup avrt = SymbolLookup.libraryLookup("avrt.dll", Arena.global());
        // HANDLE AvSetMmThreadCharacteristicsW(LPCWSTR TaskName, LPDWORD TaskIndex)
        this.register =
                Linker.nativeLinker()
                        .downcallHandle(
                                avrt.findOrThrow("AvSetMmThreadCharacteristicsW"),
                                FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS));
        this.task = Arena.global().allocateFrom(TASK, StandardCharsets.UTF_16LE);
        // 0 on the first call, as it must be; the system puts the number of a new group there
        this.taskIndex = Arena.global().allocate(JAVA_INT);
    }

    /** Registers the calling thread; whether that worked. Ends with the thread. */
    boolean registerThisThread() throws Throwable {
        return (long) register.invokeExact(task, taskIndex) != 0;
    }
}
