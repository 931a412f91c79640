package org.micwise.bench.capture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Processor time of recording 64 channels at 48 kHz from the same JACK server onto the same file
 * system, one recorder after the other, in another order each round.
 */
final class CpuBenchmark {

    /** Until everything is connected and compiled. */
    private static final double SETTLE_SECONDS = 5;

    /** Starting and stopping come on top. */
    private static final double ROOM_SECONDS = 25;

    private static final double TARGET = 0.6;

    private final Options options;
    private final List<Recorder> recorders = new ArrayList<>();
    private final Map<Recorder, List<Double>> percents = new LinkedHashMap<>();
    private final Map<Recorder, List<Double>> speeds = new LinkedHashMap<>();
    private final Map<Recorder, String> complaints = new LinkedHashMap<>();

    CpuBenchmark(Options options) {
        this.options = options;
        recorders.add(new CaptureRecorder());
        recorders.addAll(FileRecorder.PEERS);
        recorders.add(new CRecorder(options.tools()));
        for (Recorder recorder : recorders) {
            percents.put(recorder, new ArrayList<>());
            speeds.put(recorder, new ArrayList<>());
            complaints.put(recorder, "");
        }
    }

    void run() throws Exception {
        try (JackGraph _ = JackGraph.start(JackGraph.SYNCHRONOUS, options.tools(), Map.of())) {
            for (int round = 0; round < options.rounds(); round++) {
                List<Recorder> order = new ArrayList<>(recorders);
                Collections.rotate(order, -round);
                for (Recorder recorder : order) {
                    System.err.printf("round %d: %s%n", round + 1, recorder.name());
                    measure(recorder);
                }
            }
        }
        report();
    }

    private void measure(Recorder recorder) throws Exception {
        Child running =
                recorder.start(options.folder(), options.seconds() + ROOM_SECONDS, Map.of());
        try {
            sleep(SETTLE_SECONDS);
            running.requireAlive();
            long startNanos = System.nanoTime();
            double cpu = ProcessTimes.cpuSeconds(running.pid());
            long bytes = recorder.bytesWritten(options.folder());
            sleep(options.seconds());
            running.requireAlive();
            cpu = ProcessTimes.cpuSeconds(running.pid()) - cpu;
            bytes = recorder.bytesWritten(options.folder()) - bytes;
            double seconds = (System.nanoTime() - startNanos) / 1e9;
            double audioSeconds = (double) bytes / recorder.bytesPerSecond();
            // of audio, not of time, which stretches when others keep the machine busy
            percents.get(recorder).add(100 * cpu / audioSeconds);
            speeds.get(recorder).add(audioSeconds / seconds);
        } finally {
            recorder.stop(running);
        }
        String complaint = recorder.check(options.folder()).complaint(options.seconds());
        complaints.merge(recorder, complaint, (a, b) -> b.isEmpty() ? a : b);
    }

    private static void sleep(double seconds) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep((long) (seconds * 1e9));
    }

    private void report() throws IOException {
        Recorder ours = recorders.getFirst();
        Table table =
                new Table(
                        "recorder",
                        "writes",
                        "CPU %",
                        "lowest-highest",
                        "times real time",
                        "all 64 channels as sent");
        for (Recorder recorder : recorders) {
            table.row(
                    recorder.name(),
                    recorder.writes(),
                    Statistics.median(percents.get(recorder)),
                    Statistics.range(percents.get(recorder)),
                    Statistics.median(speeds.get(recorder)),
                    complaints.get(recorder).isEmpty() ? "yes" : complaints.get(recorder));
        }
        table.print(
                "Processor time, %% of a core: %d channels, %d Hz, %.0f s, median of %d rounds"
                        .formatted(
                                Options.CHANNELS,
                                Options.RATE_HZ,
                                options.seconds(),
                                options.rounds()));
        Recorder cheapest =
                recorders.stream()
                        .filter(Recorder::isPeer)
                        .min((a, b) -> Double.compare(medianOf(a), medianOf(b)))
                        .orElseThrow();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            ratios.add(percents.get(ours).get(round) / percents.get(cheapest).get(round));
        }
        System.out.printf(
                "%nOurs / cheapest peer (%s), round by round: %s, median %.2f; target <= %.1f: %s%n",
                cheapest.name(),
                Statistics.range(ratios),
                Statistics.median(ratios),
                TARGET,
                Statistics.median(ratios) <= TARGET ? "met" : "MISSED");
    }

    private double medianOf(Recorder recorder) {
        return Statistics.median(percents.get(recorder));
    }
}
