package org.micwise.engine.internal;

import org.micwise.base.UserError;
import org.micwise.engine.EngineOptions;
import org.micwise.ring.RingControl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the capture process. It outlives us if we die; nothing but its ring connects us. */
final class CaptureProcess {

    private static final int START_SECONDS = 30;
    private static final int STOP_SECONDS = 2;

    private final Process process;
    private final Path ring;

    private CaptureProcess(Process process, Path ring) {
        this.process = process;
        this.ring = ring;
    }

    /**
     * Starts the process and returns when audio flows into the ring.
     *
     * @throws UserError what the process says is wrong, if it cannot start
     */
    static CaptureProcess start(ChildJvm jvm, EngineOptions options, Path ring) throws UserError {
        Path log = options.data().resolve("capture.log");
        Process process = jvm.start(log, arguments(options, ring));
        CaptureProcess capture = new CaptureProcess(process, ring);
        boolean started = false;
        try {
            capture.awaitStart(log);
            started = true;
            return capture;
        } finally {
            if (!started) {
                process.destroyForcibly();
            }
        }
    }

    private static List<String> arguments(EngineOptions options, Path ring) {
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(List.of("--ring", ring.toString()));
        arguments.addAll(List.of("--source", options.source()));
        arguments.addAll(List.of("--buffer-seconds", String.valueOf(options.bufferSeconds())));
        options.channels().ifPresent(n -> arguments.addAll(List.of("--channels", "" + n)));
        options.sampleRate().ifPresent(hz -> arguments.addAll(List.of("--rate", "" + hz)));
        options.portAudioLibrary()
                .ifPresent(path -> arguments.addAll(List.of("--portaudio-library", path)));
        return arguments;
    }

    /** The one line that the process says: "started", or "failed CODE MESSAGE". */
    private void awaitStart(Path log) throws UserError {
        String line = readLine();
        if (line == null) {
            throw UserError.failure(
                    "The capture process ended while it started: see %s.".formatted(log));
        }
        if (!line.equals("started")) {
            String[] failed = line.split(" ", 3);
            boolean usage = failed[1].equals(String.valueOf(UserError.USAGE));
            throw usage ? UserError.usage(failed[2]) : UserError.failure(failed[2]);
        }
    }

    private String readLine() throws UserError {
        try {
            return CompletableFuture.supplyAsync(this::readLineBlocking)
                    .get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw UserError.failure(
                    "The capture process did not start within %d s.".formatted(START_SECONDS), e);
        } catch (ExecutionException e) {
            throw UserError.failure("The capture process cannot be heard.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while the capture process started.", e);
        }
    }

    private String readLineBlocking() {
        try {
            return process.inputReader().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes when the process has ended, for whatever reason. */
    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process: by asking, then by force. */
    void stop() throws UserError {
        RingControl.requestStop(ring);
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
