package org.micwise.engine.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.micwise.base.AudioFormat;
import org.micwise.ring.CaptureState;
import org.micwise.ring.RingWriter;

/**
 * A capture process that does as its source says: a real ring and the real handshake, without audio
 * hardware. Runs in a JVM of its own.
 */
final class FakeCapture {

    static final AudioFormat FORMAT = new AudioFormat(2, 48_000);

    private FakeCapture() {}

    public static void main(String[] arguments) throws Exception {
        List<String> options = Arrays.asList(arguments);
        switch (options.getFirst()) {
            case "run" -> run(Path.of(after(options, "--ring")), after(options, "--source"));
            case "devices" -> devices(after(options, "--portaudio-library"));
            default -> System.out.println("Fake 1.0");
        }
    }

    private static String after(List<String> options, String name) {
        int at = options.indexOf(name);
        return at < 0 ? "" : options.get(at + 1);
    }

    private static void run(Path ring, String source) throws Exception {
        switch (source) {
            case "refuse" -> {
                System.out.println("failed 2 There is no device Bühne.");
                System.exit(2);
            }
            case "die" -> {
                System.err.println("symbol lookup error: libfake.so");
                System.exit(127);
            }
            case "silent" -> new CountDownLatch(1).await();
            case "chatter" -> System.out.println("ALSA lib: unknown PCM");
            case "once" -> once(ring.resolveSibling("once"));
            case "slow-again" -> slowAgain(ring.resolveSibling("slow"));
            default -> {}
        }
        capture(ring, source);
    }

    /** Works the first time, and not again. */
    private static void once(Path mark) throws Exception {
        if (Files.exists(mark)) {
            System.out.println("failed 1 The device is gone.");
            System.exit(1);
        }
        Files.createFile(mark);
    }

    /** Starts the first time; later it tells its pid and does not. */
    private static void slowAgain(Path mark) throws Exception {
        if (Files.exists(mark)) {
            Path half = mark.resolveSibling("half");
            Files.writeString(half, "" + ProcessHandle.current().pid());
            Files.move(half, mark.resolveSibling("starting-again"));
            new CountDownLatch(1).await();
        }
        Files.createFile(mark);
    }

    private static void capture(Path ring, String source) throws Exception {
        try (RingWriter writer = RingWriter.create(ring, FORMAT, FORMAT.framesIn(10), source)) {
            writer.state(CaptureState.RUNNING);
            short[] block = new short[FORMAT.channels() * 480];
            Arrays.fill(block, (short) 1_000);
            writer.write(block, 480);
            System.out.println("started");
            System.out.close();
            while (!writer.stopRequested() && !source.equals("quit")) {
                writer.write(block, 480);
                writer.heartbeat();
                TimeUnit.MILLISECONDS.sleep(10);
            }
            if (source.equals("quit")) {
                writer.logError("The cable was pulled.");
            }
        }
        System.exit(source.equals("quit") ? 1 : 0);
    }

    private static void devices(String library) throws Exception {
        switch (library) {
            case "/missing" -> {
                System.out.println("failed 1 There is no PortAudio at /missing.");
                System.exit(1);
            }
            case "/crash" -> {
                System.err.println("Segmentation fault");
                Runtime.getRuntime().halt(139);
            }
            case "/hang" -> new CountDownLatch(1).await();
            default -> {
                System.out.println("ALSA\tBühne links\t8\t48000\t8.7");
                System.out.println("JACK Audio Connection Kit\tsystem\t64\t96000\t");
            }
        }
    }
}
