package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the benchmark's, which ends when the benchmark does. */
final class Child implements AutoCloseable {

    private static final int ENDS_WITHIN_SECONDS = 10;

    private final Process process;
    private final Path log;
    private final Thread hook;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.hook = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Child start(List<String> command, Map<String, String> environment) throws IOException {
        Path log = Files.createTempFile("micwise-bench", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().put("JACK_DEFAULT_SERVER", JackGraph.SERVER);
        builder.environment().put("JACK_NO_AUDIO_RESERVATION", "1");
        builder.environment().remove("MICWISE_PORTAUDIO");
        builder.environment().putAll(environment);
        return new Child(builder.start(), log);
    }

    /** Waits for the one line that tells that it works. */
    void await(String line) throws IOException {
        // the reader is left open: closing it would end a process that still writes
        String said = process.inputReader().readLine();
        if (!line.equals(said)) {
            throw new IOException("%s: %s".formatted(said, log()));
        }
    }

    /** Lets what it says on stdout disappear, lest it fill the pipe. */
    Child discardOutput() {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try (var output = process.getInputStream()) {
                        output.skip(Long.MAX_VALUE);
                    } catch (IOException e) {
                        // it has ended
                    }
                });
        return this;
    }

    long pid() {
        return process.pid();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException(process.info() + " has ended: " + log());
        }
    }

    /** Ends it by the end of its stdin, for those that wait for it. */
    void closeInput() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends it by SIGTERM, or, where that does not help, the hard way. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(hook);
        Files.delete(log);
    }
}
