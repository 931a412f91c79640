package org.micwise.capture;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jflac.FLACDecoder;
import org.micwise.base.AudioFormat;
import org.micwise.ring.RingWriter;

/** The real process, as the host starts it. */
public final class CaptureProcess implements AutoCloseable {

    private static final int ENDS_WITHIN_SECONDS = 20;

    private final Process process;
    private final Path log;

    private CaptureProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param jackServer name of the JACK server that PortAudio shall look for
     */
    public static CaptureProcess start(String jackServer, String... arguments)
            throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx64m", "-XX:+UseSerialGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
        command.add(CaptureMain.class.getName());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("capture", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().put("JACK_DEFAULT_SERVER", jackServer);
        builder.environment().put("JACK_NO_AUDIO_RESERVATION", "1");
        builder.environment().remove("MICWISE_PORTAUDIO");
        return new CaptureProcess(builder.start(), log);
    }

    /** The java that runs this test. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Folders and files that the process needs, and those of further classes. */
    public static String classPath(Class<?>... further) throws URISyntaxException {
        List<Path> places = new ArrayList<>();
        for (Class<?> type :
                Stream.concat(
                                Stream.of(
                                        CaptureMain.class,
                                        RingWriter.class,
                                        AudioFormat.class,
                                        FLACDecoder.class),
                                Stream.of(further))
                        .toList()) {
            places.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return places.stream()
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    public Process process() {
        return process;
    }

    /** All it ever says on stdout; returns when it has closed it. */
    public String stdout() throws IOException {
        return new String(process.getInputStream().readAllBytes());
    }

    /** What it and its drivers have written to the log. */
    public String stderr() throws IOException {
        return Files.readString(log);
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the capture process does not end");
        }
        return process.exitValue();
    }

    /** What the log says, for the message of an assertion. */
    @Override
    public String toString() {
        try {
            return stderr();
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    /** Ends it if it still runs, the hard way. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Files.delete(log);
    }
}
