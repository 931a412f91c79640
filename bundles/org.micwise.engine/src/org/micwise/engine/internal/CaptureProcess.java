package org.micwise.engine.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.micwise.base.UserError;
import org.micwise.engine.EngineOptions;
import org.micwise.ring.RingControl;
import org.micwise.ring.RingStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the capture process. It outlives us if we die; nothing but its ring connects us. */
final class CaptureProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureProcess.class);

    private final ProcessHandle process;

    /** Null for a process that an earlier host has started. */
    private final Process child;

    private final Path ring;
    private final ChildLog log;
    private volatile boolean started;

    private CaptureProcess(ProcessHandle process, Process child, Path ring, ChildLog log) {
        this.process = process;
        this.child = child;
        this.ring = ring;
        this.log = log;
        this.started = child == null;
    }

    /** The process that writes a ring at this moment, whoever has started it. */
    static Optional<CaptureProcess> writing(Path ring, RingStatus status, Path data) {
        return Optional.of(status)
                .filter(RingStatus::alive)
                .flatMap(alive -> ProcessHandle.of(alive.writerPid()))
                .filter(ProcessHandle::isAlive)
                .map(writer -> new CaptureProcess(writer, null, ring, ChildLog.begin(logOf(data))));
    }

    private static Path logOf(Path data) {
        return data.resolve("capture.log");
    }

    /** Starts the process; {@link #awaitStart} tells when audio flows. */
    static CaptureProcess launch(ChildJvm jvm, EngineOptions options, Path ring) throws UserError {
        ChildLog log = ChildLog.begin(logOf(options.data()));
        Process child = jvm.start(log, arguments(options, ring));
        return new CaptureProcess(child.toHandle(), child, ring, log);
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

    /**
     * Returns when audio flows into the ring.
     *
     * @throws UserError what the process says is wrong, if it cannot start; it is ended then
     */
    void awaitStart(Duration limit) throws UserError {
        try {
            CompletableFuture.supplyAsync(this::verdict, CaptureProcess::onOwnThread)
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .check();
            started = true;
        } catch (TimeoutException e) {
            throw UserError.failure(
                    "The capture process did not start within %d s: see %s."
                            .formatted(limit.toSeconds(), log.file()),
                    e);
        } catch (ExecutionException e) {
            throw UserError.failure("The capture process cannot be heard.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while the capture process started.", e);
        } finally {
            if (!started) {
                process.destroyForcibly();
            }
        }
    }

    /** A read from a pipe can hold its thread for long: it takes none that others need. */
    private static void onOwnThread(Runnable task) {
        Thread.ofPlatform().daemon().name("capture handshake").start(task);
    }

    private CaptureVerdict verdict() {
        BufferedReader lines = child.inputReader(StandardCharsets.UTF_8);
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                CaptureVerdict verdict = CaptureVerdict.of(line);
                if (verdict != null) {
                    return verdict;
                }
                LOG.warn("The capture process said \"{}\".", line);
            }
        } catch (IOException e) {
            throw new CompletionException(e);
        }
        return CaptureVerdict.silence(log);
    }

    /**
     * Calls once when the process has ended, for whatever reason, with its exit code if the system
     * tells us.
     */
    void onEnd(Consumer<OptionalInt> listener) {
        if (child == null) {
            ProcessEnd.then(process, () -> listener.accept(OptionalInt.empty()));
        } else {
            ProcessEnd.then(child, code -> listener.accept(OptionalInt.of(code)));
        }
    }

    long pid() {
        return process.pid();
    }

    /** Whether audio has flowed. */
    boolean started() {
        return started;
    }

    /** Ends the process: by asking, then by force. Takes 3 s at most. */
    void stop() {
        ask();
        if (!endsWithin(2)) {
            LOG.warn("The capture process {} does not end: killed.", process.pid());
            process.destroyForcibly();
            if (!endsWithin(1)) {
                LOG.error("The capture process {} cannot even be killed.", process.pid());
            }
        }
    }

    private boolean endsWithin(int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a process cannot fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ask() {
        try {
            if (started) {
                // a signal would do as well, but Windows has none that lets the process finish
                RingControl.requestStop(ring);
            } else {
                process.destroy();
            }
        } catch (UserError e) {
            LOG.warn("Cannot ask the capture to end by its ring: {}", e.getMessage());
            process.destroy();
        }
    }
}
