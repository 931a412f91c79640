package org.micwise.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.micwise.base.UserError;

/**
 * The media process. Commands come by standard input, events leave by standard output, what people
 * may want to read later goes to standard error. Ends within a second when standard input ends, on
 * SIGTERM, and on the command {@code shutdown}.
 *
 * <p>Usage: {@code MediaMain --ring FILE}. Exit codes: 0 ended in order, 1 failure, 2 wrong usage.
 */
public final class MediaMain {

    /** In which all of the ending must fit, because the host waits for a second. */
    private static final long CLOSING_MILLIS = 800;

    private static final AtomicInteger EXIT_CODE = new AtomicInteger();

    private MediaMain() {}

    public static void main(String[] arguments) {
        int exitCode = 0;
        try {
            run(ringOf(arguments));
        } catch (UserError e) {
            System.err.println(e.getMessage());
            exitCode = e.exitCode();
        } catch (IOException e) {
            System.err.println("The host cannot be heard: " + e.getMessage());
            exitCode = UserError.FAILURE;
        } catch (InterruptedException e) {
            System.err.println("Interrupted: ending.");
            exitCode = UserError.FAILURE;
        }
        exit(exitCode);
    }

    private static Path ringOf(String[] arguments) throws UserError {
        if (arguments.length != 2 || !arguments[0].equals("--ring")) {
            throw UserError.usage("Usage: MediaMain --ring FILE");
        }
        return Path.of(arguments[1]);
    }

    private static void run(Path ring) throws UserError, IOException, InterruptedException {
        OutputStream protocol = ProtocolOutput.claim();
        MediaProcess process = new MediaProcess(ring, protocol, () -> exit(UserError.FAILURE));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeInTime(process), "shutdown"));
        process.run(System.in);
    }

    /** All ways to the end lead through the shutdown hook. Any thread; returns at once. */
    private static void exit(int exitCode) {
        EXIT_CODE.compareAndSet(0, exitCode);
        // not on the caller's thread, which the closing may have to wait for
        new Thread(() -> System.exit(exitCode), "exit").start();
    }

    private static void closeInTime(MediaProcess process) {
        Thread closing = Threads.daemon(() -> close(process), "closing");
        closing.start();
        try {
            closing.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            System.err.println("Interrupted while closing.");
        }
        if (closing.isAlive()) {
            System.err.println("The WebRTC library does not end in time: left as it is.");
        }
        // Not a plain exit: the library's static destructors race against its own threads.
        Runtime.getRuntime().halt(EXIT_CODE.get());
    }

    private static void close(MediaProcess process) {
        try {
            process.close(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
