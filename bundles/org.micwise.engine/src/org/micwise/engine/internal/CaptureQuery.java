package org.micwise.engine.internal;

import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks a short-lived capture process about the audio system, so that no driver is ever loaded into
 * the host.
 */
record CaptureQuery(ChildJvm jvm, String portAudioLibrary) {

    private static final int TIMEOUT_SECONDS = 20;

    List<AudioDevice> devices() throws UserError {
        return ask("devices").lines().map(CaptureQuery::device).toList();
    }

    String version() throws UserError {
        return ask("version").strip();
    }

    private static AudioDevice device(String line) {
        String[] fields = line.split("\t");
        return new AudioDevice(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]));
    }

    private String ask(String question) throws UserError {
        List<String> arguments = new ArrayList<>(List.of(question));
        if (portAudioLibrary != null) {
            arguments.addAll(List.of("--portaudio-library", portAudioLibrary));
        }
        try {
            Path log = Files.createTempFile("micwise-capture", ".log");
            try {
                return run(arguments, log);
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

    private String run(List<String> arguments, Path log)
            throws UserError, IOException, InterruptedException {
        Process process = jvm.start(log, arguments);
        process.getOutputStream().close();
        Thread watchdog =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                                            process.destroyForcibly();
                                        }
                                    } catch (InterruptedException e) {
                                        process.destroyForcibly();
                                    }
                                });
        String answer = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        watchdog.join();
        if (code != 0) {
            throw new UserError(code, answerOrLog(answer, log), null);
        }
        return answer;
    }

    /** What the process says is wrong: its last line, on either stream. */
    private static String answerOrLog(String answer, Path log) throws IOException {
        List<String> lines = answer.isBlank() ? Files.readAllLines(log) : answer.lines().toList();
        return lines.isEmpty() ? "The capture process ended without a word." : lines.getLast();
    }
}
