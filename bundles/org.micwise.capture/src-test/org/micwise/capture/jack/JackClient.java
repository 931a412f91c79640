package org.micwise.capture.jack;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A JACK client with outputs only, by the foreign-function API. */
final class JackClient implements AutoCloseable {

    /** Fills one port's part of a cycle. Called on JACK's thread. */
    interface Generator {
        /**
         * Fills the first {@code frames} samples of a block.
         *
         * @param port from 0
         * @param frame number of the first frame since the start
         */
        void fill(int port, long frame, int frames, float[] block);
    }

    private static final int NO_START_SERVER = 1;
    private static final int USE_EXACT_NAME = 2;
    private static final int SERVER_NAME = 4;
    private static final long IS_OUTPUT = 2;
    private static final int MAX_PERIOD_FRAMES = 8_192;
    private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup JACK =
            SymbolLookup.libraryLookup("libjack.so.0", Arena.global());
    private static final MethodHandle GET_BUFFER =
            handle("jack_port_get_buffer", JAVA_LONG, JAVA_LONG, JAVA_INT);

    private final long client;
    private final long[] ports;
    private final Generator generator;
    private final float[] block = new float[MAX_PERIOD_FRAMES];
    private long frame;

    private JackClient(long client, long[] ports, Generator generator) {
        this.client = client;
        this.ports = ports;
        this.generator = generator;
    }

    /** Connects to a running server, and starts to deliver. */
    static JackClient start(String server, String name, int channels, Generator generator)
            throws Throwable {
        Arena arena = Arena.global();
        MethodHandle open =
                LINKER.downcallHandle(
                        JACK.findOrThrow("jack_client_open"),
                        FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, ADDRESS, ADDRESS),
                        Linker.Option.firstVariadicArg(3));
        long client =
                (long)
                        open.invokeExact(
                                arena.allocateFrom(name),
                                NO_START_SERVER | USE_EXACT_NAME | SERVER_NAME,
                                MemorySegment.NULL,
                                arena.allocateFrom(server));
        if (client == 0) {
            throw new IllegalStateException("cannot connect to the JACK server " + server);
        }
        MethodHandle register =
                handle(
                        "jack_port_register",
                        JAVA_LONG,
                        JAVA_LONG,
                        ADDRESS,
                        ADDRESS,
                        JAVA_LONG,
                        JAVA_LONG);
        MemorySegment audio = arena.allocateFrom("32 bit float mono audio");
        long[] ports = new long[channels];
        for (int k = 0; k < channels; k++) {
            MemorySegment port = arena.allocateFrom("out_" + (k + 1));
            ports[k] = (long) register.invokeExact(client, port, audio, IS_OUTPUT, 0L);
        }
        JackClient started = new JackClient(client, ports, generator);
        started.activate(arena);
        return started;
    }

    private void activate(Arena arena) throws Throwable {
        MethodHandle process =
                MethodHandles.lookup()
                        .bind(
                                this,
                                "process",
                                MethodType.methodType(int.class, int.class, long.class));
        MemorySegment stub =
                LINKER.upcallStub(
                        process, FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG), arena);
        MethodHandle set =
                handle("jack_set_process_callback", JAVA_INT, JAVA_LONG, ADDRESS, JAVA_LONG);
        int result = (int) set.invokeExact(client, stub, 0L);
        result += (int) handle("jack_activate", JAVA_INT, JAVA_LONG).invokeExact(client);
        if (result != 0) {
            throw new IllegalStateException("cannot activate the JACK client");
        }
    }

    /** JACK's thread. An exception here would end the process, and with it the test. */
    int process(int frames, long unused) {
        try {
            for (int k = 0; k < ports.length; k++) {
                generator.fill(k, frame, frames, block);
                long address = (long) GET_BUFFER.invokeExact(ports[k], frames);
                MemorySegment.copy(block, 0, MEMORY, JAVA_FLOAT, address, frames);
            }
            frame += frames;
            return 0;
        } catch (Throwable e) {
            System.err.println("JACK process callback: " + e);
            return 1;
        }
    }

    int sampleRate() throws Throwable {
        return (int) handle("jack_get_sample_rate", JAVA_INT, JAVA_LONG).invokeExact(client);
    }

    @Override
    public void close() {
        try {
            int result = (int) handle("jack_client_close", JAVA_INT, JAVA_LONG).invokeExact(client);
            System.err.println("closed: " + result);
        } catch (Throwable e) {
            throw new IllegalStateException("closing the JACK client", e);
        }
    }

    private static MethodHandle handle(
            String name, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                JACK.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }
}
