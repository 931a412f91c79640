package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real jackd with the dummy driver, and a client that feeds a counter into 64 ports. */
record JackGraph(Child server, Child source) implements AutoCloseable {

    /** Always the same name (JACK's registry knows eight), not one that the tests use. */
    static final String SERVER = "micwise3";

    static final String SOURCE = "micwise-source";

    /** In synchronous mode nothing is lost, however loaded the machine is: time stretches. */
    static final String SYNCHRONOUS = "-r -S";

    /** As a theatre's sound card would drive it; clients get real-time priority from JACK. */
    static final String REAL_TIME = "-R -P 70";

    private static final int CONNECTED_WITHIN_SECONDS = 10;

    /** Ends jackd when its own stdin does, thus also when the benchmark is killed. */
    private static final String GUARDED =
            "jackd -n %s %s -d dummy -r %d -p %d -C 2 -P 2 </dev/null >&2 & server=$!;"
                    + " cat >/dev/null; kill $server; wait $server";

    /**
     * Starts both.
     *
     * @param environment of the source
     */
    static JackGraph start(String mode, Path tools, Map<String, String> environment)
            throws IOException, InterruptedException {
        String command = GUARDED.formatted(SERVER, mode, Options.RATE_HZ, Options.PERIOD_FRAMES);
        Child server = Child.start(List.of("sh", "-c", command), Map.of());
        JackGraph graph = new JackGraph(server, null);
        try {
            Process wait =
                    new ProcessBuilder("jack_wait", "-s", SERVER, "-w", "-t", "10")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (wait.waitFor() != 0 || server.log().contains("already active")) {
                throw new IOException("jackd does not start: " + server.log());
            }
            graph = new JackGraph(server, startSource(tools, environment));
            graph.source.await("running");
            return graph;
        } catch (IOException | InterruptedException e) {
            graph.close();
            throw e;
        }
    }

    private static Child startSource(Path tools, Map<String, String> environment)
            throws IOException {
        return Child.start(
                List.of(
                        tools.resolve("source").toString(),
                        SERVER,
                        SOURCE,
                        Integer.toString(Options.CHANNELS)),
                environment);
    }

    /** Cycles that the server itself began too late, or whose clients were not done in time. */
    long lateCycles() throws IOException {
        return server.log().lines().filter(line -> line.contains("XRun")).count();
    }

    /** Connects all ports to a recorder that does not do so itself, as soon as it has inputs. */
    static void connectTo(String inputs) throws IOException, InterruptedException {
        long deadlineNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(CONNECTED_WITHIN_SECONDS);
        for (int k = 1; k <= Options.CHANNELS; k++) {
            while (!connect(SOURCE + ":out_" + k, inputs + k)) {
                if (System.nanoTime() > deadlineNanos) {
                    throw new IOException("no port " + inputs + k);
                }
            }
        }
    }

    private static boolean connect(String output, String input)
            throws IOException, InterruptedException {
        return new ProcessBuilder("jack_connect", "-s", SERVER, output, input)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** The recorders must have ended before. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (source != null) {
            source.closeInput();
            source.close();
        }
        server.closeInput();
        server.close();
    }
}
