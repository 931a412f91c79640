package org.micwise.engine.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;

/**
 * Asks a short-lived capture process about the audio system, so that no driver is ever loaded into
 * the host.
 *
 * @param limit how long the audio system may take to answer
 */
record CaptureQuery(ChildJvm jvm, String portAudioLibrary, Duration limit) {

    List<AudioDevice> devices() throws UserError {
        return ask("devices").lines().map(CaptureQuery::device).toList();
    }

    String version() throws UserError {
        return ask("version").strip();
    }

    /** The latency is the last field, and empty where the driver does not know it. */
    private static AudioDevice device(String line) {
        String[] fields = line.split("\t", -1);
        return new AudioDevice(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                Double.parseDouble(fields[3]),
                fields[4].isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(fields[4])));
    }

    private String ask(String question) throws UserError {
        List<String> arguments = new ArrayList<>(List.of(question));
        if (portAudioLibrary != null && !portAudioLibrary.isBlank()) {
            arguments.addAll(List.of("--portaudio-library", portAudioLibrary));
        }
        try {
            Path log = Files.createTempFile("micwise-capture", ".log");
            try {
                return run(arguments, new ChildLog(log, 0));
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw UserError.failure("Cannot ask the audio system: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while asking the audio system.", e);
        }
    }

    private String run(List<String> arguments, ChildLog log)
            throws UserError, IOException, InterruptedException {
        Process process = jvm.start(log, arguments);
        process.getOutputStream().close();
        AtomicBoolean late = new AtomicBoolean();
        Thread watchdog = Thread.ofVirtual().start(() -> killLate(process, late));
        byte[] said = process.getInputStream().readAllBytes();
        int code = process.waitFor();
        watchdog.join();
        if (late.get()) {
            throw UserError.failure(
                    "The audio system did not answer within %d s. Check its drivers."
                            .formatted(limit.toSeconds()));
        }
        String answer = new String(said, StandardCharsets.UTF_8);
        if (code != 0) {
            throw refusal(answer, log);
        }
        return answer;
    }

    private void killLate(Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(limit)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** What the process says is wrong: by the handshake, else by its last words in the log. */
    private static UserError refusal(String answer, ChildLog log) {
        String lastLine = answer.lines().reduce("", (_, later) -> later);
        CaptureVerdict verdict = CaptureVerdict.of(lastLine);
        if (verdict != null && verdict.error() != null) {
            return verdict.error();
        }
        String last = log.lastLine();
        return UserError.failure(
                last.isEmpty() ? "The audio system broke the process that asked it." : last);
    }
}
