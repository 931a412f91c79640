package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.micwise.ring.RingReader;

/**
 * Our capture process under load for as long as one likes: this process reads the ring and compares
 * every sample with what was sent. JACK is synchronous, so that what is missing is our doing.
 */
final class SoakBenchmark {

    private static final double BUFFER_SECONDS = 60;
    private static final int BLOCK_FRAMES = 4_800;
    private static final long POLL_MILLIS = 20;
    private static final int ROWS = 10;

    /** Until everything is compiled and every page of the ring has been touched. */
    private static final double SETTLE_SECONDS = 10;

    private final Options options;
    private final CaptureRecorder ours = new CaptureRecorder();
    private final Table table =
            new Table(
                    "minutes",
                    "frames checked",
                    "wrong",
                    "lost",
                    "overflows",
                    "anonymous MB",
                    "files MB",
                    "shared MB",
                    "heap KB",
                    "audio thread B");

    SoakBenchmark(Options options) {
        this.options = options;
    }

    void run() throws Exception {
        try (JackGraph _ = JackGraph.start(JackGraph.SYNCHRONOUS, options.tools(), Map.of());
                Child _ = LoadProcess.start("hog", options);
                Child _ = LoadProcess.start("garbage", options);
                Child _ = LoadProcess.start("disk", options)) {
            Child capture = ours.start(options.memory(), BUFFER_SECONDS, Map.of());
            try (RingReader reader = RingReader.open(CaptureRecorder.ring(options.memory()))) {
                soak(reader, capture);
            } finally {
                ours.stop(capture);
                Files.deleteIfExists(CaptureRecorder.ring(options.memory()));
                Files.deleteIfExists(options.memory().resolve("capture.ring.lock"));
            }
        }
    }

    private void soak(RingReader reader, Child capture) throws Exception {
        CounterCheck check = new CounterCheck(reader.format().channels(), 0);
        short[] block = new short[BLOCK_FRAMES * reader.format().channels()];
        double totalSeconds = options.minutes() * 60;
        long startNanos = System.nanoTime();
        double nextRowSeconds = SETTLE_SECONDS;
        long frame = 0;
        for (double seconds = 0; seconds < totalSeconds; ) {
            if (reader.writtenAcquire() - frame < BLOCK_FRAMES) {
                capture.requireAlive();
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } else {
                if (reader.read(frame, BLOCK_FRAMES, block) > 0) {
                    throw new IOException("the writer has overtaken the checking reader");
                }
                check.take(block, BLOCK_FRAMES);
                frame += BLOCK_FRAMES;
            }
            seconds = (System.nanoTime() - startNanos) / 1e9;
            if (seconds >= nextRowSeconds) {
                row(seconds / 60, check, reader, capture.pid());
                nextRowSeconds += totalSeconds / ROWS;
            }
        }
        row((System.nanoTime() - startNanos) / 60e9, check, reader, capture.pid());
        report(check, reader, frame, totalSeconds, capture.pid());
    }

    private void row(double minutes, CounterCheck check, RingReader reader, long pid)
            throws IOException, InterruptedException {
        System.err.printf("%.1f minutes%n", minutes);
        String audioThread =
                JavaHeap.allocations(pid).stream()
                        .filter(thread -> thread.thread().matches("Thread-\\d+"))
                        .map(thread -> Long.toString(thread.bytes()))
                        .collect(Collectors.joining(", "));
        table.row(
                "%.1f".formatted(minutes),
                check.frames(),
                check.torn() + check.breaks(),
                reader.status().lostFrames(),
                reader.status().overflows(),
                megabytes(pid, "RssAnon"),
                megabytes(pid, "RssFile"),
                megabytes(pid, "RssShmem"),
                JavaHeap.usedKilobytes(pid),
                audioThread);
    }

    /** Resident memory: of its own, of programs and libraries, and shared (ring and JACK). */
    private static String megabytes(long pid, String kind) throws IOException {
        return "%.1f".formatted(ProcessTimes.megabytes(pid, kind));
    }

    private void report(
            CounterCheck check, RingReader reader, long frames, double seconds, long pid)
            throws IOException, InterruptedException {
        table.print(
                "Soak on synchronous JACK, with a CPU hog, a garbage-collecting JVM and synced disk"
                        + " writes: %d channels, %d Hz, ring of %.0f s"
                                .formatted(Options.CHANNELS, Options.RATE_HZ, BUFFER_SECONDS));
        System.out.printf(
                "%n%.1f minutes, %.2f times real time: %d frames lost, %d wrong; gaps: %s%n",
                seconds / 60,
                frames / seconds / Options.RATE_HZ,
                reader.status().lostFrames(),
                check.torn() + check.breaks(),
                reader.status().gaps());
        System.out.println("Allocated by each thread since it began:");
        for (JavaHeap.Allocated thread : JavaHeap.allocations(pid)) {
            System.out.printf("  %-28s %,12d B%n", thread.thread(), thread.bytes());
        }
    }
}
