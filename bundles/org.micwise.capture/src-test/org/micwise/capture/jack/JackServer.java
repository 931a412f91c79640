package org.micwise.capture.jack;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * A jackd with the dummy driver in synchronous mode, which loses nothing however loaded the machine
 * is: time stretches instead.
 */
public final class JackServer implements AutoCloseable {

    /**
     * Always the same name: JACK's registry knows eight, and frees a dead one only when the same
     * name starts again.
     */
    public static final String NAME = "micwise1";

    private static final int ENDS_WITHIN_SECONDS = 10;

    private final Process process;

    private JackServer(Process process) {
        this.process = process;
    }

    /** Starts it, and returns when clients can connect. */
    public static JackServer start(int rateHz, int periodFrames)
            throws IOException, InterruptedException {
        ProcessBuilder server =
                new ProcessBuilder(
                        "jackd",
                        "-n",
                        NAME,
                        "-r",
                        "-S",
                        "-d",
                        "dummy",
                        "-r",
                        "" + rateHz,
                        "-p",
                        "" + periodFrames,
                        "-C",
                        "2",
                        "-P",
                        "2");
        server.environment().put("JACK_NO_AUDIO_RESERVATION", "1");
        JackServer started = new JackServer(quiet(server).start());
        ProcessBuilder wait = new ProcessBuilder("jack_wait", "-s", NAME, "-w", "-t", "10");
        int result = quiet(wait).start().waitFor();
        if (result != 0 || !started.process.isAlive()) {
            started.close();
            throw new IOException("jackd does not start: is jackd2 installed?");
        }
        return started;
    }

    private static ProcessBuilder quiet(ProcessBuilder builder) {
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    /** Ends it. Its clients must have ended before. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
