package org.micwise.capture.jack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A jackd with the dummy driver in synchronous mode, which loses nothing however loaded the machine
 * is: time stretches instead. Ends with this process, even if that is killed.
 */
public final class JackServer implements AutoCloseable {

    /**
     * Always the same name: JACK's registry knows eight, and frees a dead one only when the same
     * name starts again. Not the one that the browser tests use.
     */
    public static final String NAME = "micwise2";

    /** Ends jackd when its own stdin does. */
    private static final String GUARDED =
            "jackd -n %s -r -S -d dummy -r %d -p %d -C 2 -P 2 </dev/null & server=$!;"
                    + " cat >/dev/null; kill $server; wait $server";

    private static final int ENDS_WITHIN_SECONDS = 10;

    private final Process guard;
    private final Path log;

    private JackServer(Process guard, Path log) {
        this.guard = guard;
        this.log = log;
    }

    /** Starts it, and returns when clients can connect. */
    public static JackServer start(int rateHz, int periodFrames)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("jackd", ".log");
        ProcessBuilder server =
                new ProcessBuilder("sh", "-c", GUARDED.formatted(NAME, rateHz, periodFrames));
        server.environment().put("JACK_NO_AUDIO_RESERVATION", "1");
        server.redirectErrorStream(true).redirectOutput(log.toFile());
        JackServer started = new JackServer(server.start(), log);
        if (!started.awaitReady()) {
            String said = Files.readString(log);
            started.close();
            throw new IOException("jackd (Debian package jackd2) does not start: " + said);
        }
        return started;
    }

    private boolean awaitReady() throws IOException, InterruptedException {
        ProcessBuilder wait = new ProcessBuilder("jack_wait", "-s", NAME, "-w", "-t", "10");
        wait.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        boolean reached = wait.start().waitFor() == 0;
        // a server that somebody else left running answers too
        return reached && !Files.readString(log).contains("already active");
    }

    /** Kills it, as a crash would. */
    void kill() {
        guard.children().forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends it. Its clients must have ended before. */
    @Override
    public void close() throws IOException, InterruptedException {
        guard.getOutputStream().close();
        if (!guard.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly().waitFor();
        }
        Files.delete(log);
    }
}
