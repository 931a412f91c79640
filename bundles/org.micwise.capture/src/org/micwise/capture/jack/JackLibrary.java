package org.micwise.capture.jack;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The functions of jack.h that we call, except those of the audio thread. Clients are addresses.
 */
final class JackLibrary {

    private static final int NO_START_SERVER = 1;
    private static final long IS_INPUT = 1;
    private static final long IS_OUTPUT = 2;
    private static final String AUDIO = "32 bit float mono audio";
    private static final List<String> NAMES =
            List.of(
                    "libjack.so.0",
                    "libjack.0.dylib",
                    "/usr/local/lib/libjack.0.dylib",
                    "/opt/homebrew/lib/libjack.0.dylib",
                    "libjack64.dll");
    private static final AddressLayout POINTERS =
            ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE / 8, ADDRESS));
    private static final AddressLayout TEXT =
            ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));

    private final SymbolLookup library;

    private JackLibrary(SymbolLookup library) {
        this.library = library;
    }

    /** The system's, for the life of the process; empty if there is none. */
    static Optional<JackLibrary> load() {
        for (String name : NAMES) {
            try {
                return Optional.of(
                        new JackLibrary(SymbolLookup.libraryLookup(name, Arena.global())));
            } catch (IllegalArgumentException e) {
                continue; // not by this name
            }
        }
        return Optional.empty();
    }

    /** Address of a function. */
    MemorySegment function(String name) {
        return library.findOrThrow(name);
    }

    /** Opens a client; 0 if the server does not run. */
    long open(String name) {
        MethodHandle open =
                Linker.nativeLinker()
                        .downcallHandle(
                                function("jack_client_open"),
                                FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, ADDRESS),
                                Linker.Option.firstVariadicArg(3));
        try (Arena arena = Arena.ofConfined()) {
            return (long)
                    invoke(open, arena.allocateFrom(name), NO_START_SERVER, MemorySegment.NULL);
        }
    }

    int call(String name, long client) {
        return (int) invoke(handle(name, JAVA_INT, JAVA_LONG), client);
    }

    /** Sets a callback without data of its own. */
    void setCallback(String name, long client, MemorySegment callback) {
        MethodHandle set =
                Linker.nativeLinker()
                        .downcallHandle(
                                function(name),
                                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG));
        invoke(set, client, callback, 0L);
    }

    /** Adds an input; 0 if that fails. */
    long registerInput(long client, String name) {
        MethodHandle register =
                handle(
                        "jack_port_register",
                        JAVA_LONG,
                        JAVA_LONG,
                        ADDRESS,
                        ADDRESS,
                        JAVA_LONG,
                        JAVA_LONG);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment type = arena.allocateFrom(AUDIO);
            return (long) invoke(register, client, arena.allocateFrom(name), type, IS_INPUT, 0L);
        }
    }

    /** Names of the audio outputs of another client, in its order. */
    List<String> outputsOf(long client, String other) {
        MethodHandle ports =
                handle("jack_get_ports", POINTERS, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG);
        List<String> names = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pattern = arena.allocateFrom("^" + escaped(other) + ":");
            MemorySegment type = arena.allocateFrom(AUDIO);
            MemorySegment found = (MemorySegment) invoke(ports, client, pattern, type, IS_OUTPUT);
            for (int i = 0; found.address() != 0; i++) {
                MemorySegment name = found.getAtIndex(TEXT, i);
                if (name.address() == 0) {
                    MethodHandle free =
                            Linker.nativeLinker()
                                    .downcallHandle(
                                            function("jack_free"),
                                            FunctionDescriptor.ofVoid(ADDRESS));
                    invoke(free, found);
                    break;
                }
                names.add(name.getString(0));
            }
        }
        return names;
    }

    /** As a POSIX extended expression. */
    private static String escaped(String text) {
        return Pattern.compile("[\\[\\]\\\\^$.|?*+(){}]").matcher(text).replaceAll("\\\\$0");
    }

    /** Connects an output with an input of ours; whether that worked. */
    boolean connect(long client, String output, String input) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle connect = handle("jack_connect", JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS);
            MemorySegment from = arena.allocateFrom(output);
            return (int) invoke(connect, client, from, arena.allocateFrom(input)) == 0;
        }
    }

    String portName(long port) {
        return ((MemorySegment) invoke(handle("jack_port_name", TEXT, JAVA_LONG), port))
                .getString(0);
    }

    private MethodHandle handle(String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(function(name), FunctionDescriptor.of(result, arguments));
    }

    private static Object invoke(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("calling JACK", e);
        }
    }
}
