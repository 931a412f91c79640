package org.micwise.media.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.micwise.media.MediaMain;
import org.micwise.media.protocol.LineReader;
import org.micwise.media.protocol.MalformedLineException;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;

/** The real media process, spoken to as the host does. */
final class MediaProcessUnderTest implements AutoCloseable {

    private static final long EVENT_SECONDS = 15;

    final Process process;
    private final BlockingQueue<MediaEvent> events = new LinkedBlockingQueue<>();

    MediaProcessUnderTest(Path ring, Path errors) throws IOException {
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:+UseSerialGC",
                                "-Xmx64m",
                                "-cp",
                                classPath(),
                                MediaMain.class.getName(),
                                "--ring",
                                ring.toString())
                        .redirectError(errors.toFile())
                        .start();
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** Surefire hides the class path behind a jar of its own, and says so in a property. */
    private static String classPath() {
        String path = System.getProperty("java.class.path");
        return System.getProperty("surefire.test.class.path", path);
    }

    private void read() {
        LineReader lines = new LineReader(process.getInputStream());
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                events.add(MediaLines.decodeEvent(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedLineException e) {
            throw new IllegalStateException("the protocol is corrupted", e);
        }
    }

    void send(MediaCommand command) throws IOException {
        process.getOutputStream().write(MediaLines.encode(command));
        process.getOutputStream().flush();
    }

    void sendRaw(String line) throws IOException {
        process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** The next event of a kind; others are passed over. */
    <T extends MediaEvent> T next(Class<T> kind) throws InterruptedException {
        long deadlineNs = System.nanoTime() + TimeUnit.SECONDS.toNanos(EVENT_SECONDS);
        while (true) {
            MediaEvent event = events.poll(deadlineNs - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw new AssertionError("no " + kind.getSimpleName() + " came");
            }
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    /** Asks it to end, as a shell does; its output can still be read. */
    void terminate() {
        process.toHandle().destroy();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
