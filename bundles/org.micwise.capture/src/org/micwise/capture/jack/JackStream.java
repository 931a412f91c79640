package org.micwise.capture.jack;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodType;
import java.util.List;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource.AudioStream;
import org.micwise.capture.RingFeed;

/** A client of ours with an input for each channel. */
final class JackStream implements AudioStream {

    private final JackLibrary jack;
    private final long client;
    private final JackCallback callback;
    private long[] ports = {};
    private volatile boolean shutDown;

    JackStream(JackLibrary jack, long client, JackCallback callback) {
        this.jack = jack;
        this.client = client;
        this.callback = callback;
    }

    /** Connects to these outputs. If it fails, {@link #close} is still to be called. */
    void start(RingFeed feed, MemorySegment process, List<String> outputs) throws UserError {
        ports = new long[outputs.size()];
        for (int k = 0; k < ports.length; k++) {
            ports[k] = jack.registerInput(client, "in_" + (k + 1));
            if (ports[k] == 0) {
                throw UserError.failure("The JACK server has no more ports for us.");
            }
        }
        callback.target(
                feed,
                true,
                jack.function("jack_port_get_buffer"),
                jack.function("jack_last_frame_time"),
                jack.function("jack_frames_since_cycle_start"),
                client,
                ports,
                jack.call("jack_get_buffer_size", client));
        MemorySegment onShutdown =
                JackCallback.stub(
                        this,
                        "shutDown",
                        MethodType.methodType(void.class, long.class),
                        FunctionDescriptor.ofVoid(JAVA_LONG),
                        // for the life of the process: nobody knows when the last call is over
                        Arena.global());
        jack.setCallback("jack_on_shutdown", client, onShutdown);
        jack.setCallback("jack_set_process_callback", client, process);
        if (jack.call("jack_activate", client) != 0) {
            throw UserError.failure("The JACK server does not let us start.");
        }
        for (int k = 0; k < ports.length; k++) {
            if (!jack.connect(client, outputs.get(k), jack.portName(ports[k]))) {
                throw UserError.failure("Cannot connect to %s in JACK.".formatted(outputs.get(k)));
            }
        }
        callback.connected();
    }

    /** JACK's thread. */
    void shutDown(long unused) {
        shutDown = true;
    }

    @Override
    public boolean active() {
        return !shutDown && jack.call("jack_port_connected", ports[0]) > 0;
    }

    @Override
    public Throwable failure() {
        return callback.failure();
    }

    @Override
    public String priority() {
        return callback.priority();
    }

    @Override
    public void close() {
        int result = jack.call("jack_client_close", client);
        if (result != 0 && !shutDown) {
            System.err.println("Closing the JACK client: error " + result);
        }
    }
}
