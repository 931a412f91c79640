package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How soon a block is in the ring: our capture process and client.c in the same graph at the same
 * time, with one core loaded. Both are timed by timing.c, between JACK and their callback: the
 * block is committed before the callback returns. What wakes them is the source: its callback's
 * return.
 */
final class LatencyBenchmark {

    private static final long SETTLE_SECONDS = 5;
    private static final double ROOM_SECONDS = 60;

    private static final List<String> MEASURES =
            List.of("wake-up: source done to call", "work: call to return", "both together");

    private final Options options;
    private final Recorder ours = new CaptureRecorder();
    private final Recorder inC;

    /** Per recorder and round the times of {@link #MEASURES}. */
    private final Map<Recorder, List<double[][]>> rounds = new LinkedHashMap<>();

    private long lateCycles;

    LatencyBenchmark(Options options) {
        this.options = options;
        this.inC = new CRecorder(options.tools());
        rounds.put(ours, new ArrayList<>());
        rounds.put(inC, new ArrayList<>());
    }

    void run() throws Exception {
        for (int round = 0; round < options.rounds(); round++) {
            System.err.printf("round %d: latency%n", round + 1);
            List<Recorder> order = new ArrayList<>(List.of(ours, inC));
            // in turn, lest one be favoured
            Collections.rotate(order, round);
            try (JackGraph graph =
                    JackGraph.start(
                            JackGraph.REAL_TIME, options.tools(), timed(JackGraph.SOURCE))) {
                measure(order);
                lateCycles += graph.lateCycles();
            } finally {
                Files.deleteIfExists(times(JackGraph.SOURCE));
            }
        }
        report();
    }

    private void measure(List<Recorder> order) throws Exception {
        Map<Recorder, Child> running = new LinkedHashMap<>();
        try (Child _ = LoadProcess.start("hog", options)) {
            for (Recorder recorder : order) {
                double seconds = options.seconds() + ROOM_SECONDS;
                running.put(
                        recorder,
                        recorder.start(options.memory(), seconds, timed(recorder.name())));
            }
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            // of the source first: it is called before the others
            int from = CallTimes.count(times(JackGraph.SOURCE));
            TimeUnit.NANOSECONDS.sleep((long) (options.seconds() * 1e9));
            Map<Long, Long> fed = new HashMap<>();
            for (CallTimes.Call call : CallTimes.read(times(JackGraph.SOURCE), from)) {
                fed.put(call.frame(), call.returnedNanos());
            }
            for (Recorder recorder : order) {
                rounds.get(recorder).add(sinceFed(times(recorder.name()), fed));
            }
        } finally {
            for (Map.Entry<Recorder, Child> entry : running.entrySet()) {
                entry.getKey().stop(entry.getValue());
                Files.deleteIfExists(times(entry.getKey().name()));
            }
        }
        for (Recorder recorder : order) {
            CounterCheck check = recorder.check(options.memory());
            System.err.printf("  %s: %s%n", recorder.name(), check.complaint(0));
        }
    }

    /** The times of {@link #MEASURES} in microseconds, of all cycles in which the source ran. */
    private static double[][] sinceFed(Path times, Map<Long, Long> fed) throws IOException {
        List<CallTimes.Call> calls =
                CallTimes.read(times, 0).stream()
                        .filter(call -> fed.containsKey(call.frame()))
                        .toList();
        double[][] micros = new double[MEASURES.size()][calls.size()];
        for (int i = 0; i < calls.size(); i++) {
            CallTimes.Call call = calls.get(i);
            micros[0][i] = (call.calledNanos() - fed.get(call.frame())) / 1e3;
            micros[1][i] = (call.returnedNanos() - call.calledNanos()) / 1e3;
            micros[2][i] = micros[0][i] + micros[1][i];
        }
        return micros;
    }

    private Map<String, String> timed(String name) {
        return Map.of(
                "LD_PRELOAD",
                options.tools().resolve("timing.so").toString(),
                "MICWISE_BENCH_TIMES",
                times(name).toString());
    }

    private Path times(String name) {
        return options.memory().resolve(name.replace(' ', '-') + ".times");
    }

    private void report() {
        Table table = new Table("microseconds", "recorder", "p50", "p99", "p99.9", "max", "calls");
        for (int measure = 0; measure < MEASURES.size(); measure++) {
            for (Recorder recorder : rounds.keySet()) {
                double[] all = all(recorder, measure);
                table.row(
                        MEASURES.get(measure),
                        recorder.name(),
                        "%.1f".formatted(Statistics.percentile(all, 50)),
                        "%.1f".formatted(Statistics.percentile(all, 99)),
                        "%.1f".formatted(Statistics.percentile(all, 99.9)),
                        "%.1f".formatted(Statistics.percentile(all, 100)),
                        all.length);
            }
        }
        table.print(
                "Latency beside a C client in the same graph, one core loaded: %d channels, %d Hz,"
                                .formatted(Options.CHANNELS, Options.RATE_HZ)
                        + " %d frames a cycle, %d rounds of %.0f s, %d late cycles in all"
                                .formatted(
                                        Options.PERIOD_FRAMES,
                                        options.rounds(),
                                        options.seconds(),
                                        lateCycles));
        Table ratios = new Table("ours / C client, median of the rounds", "p50", "p99", "p99.9");
        for (int measure = 0; measure < MEASURES.size(); measure++) {
            ratios.row(
                    MEASURES.get(measure),
                    ratio(measure, 50),
                    ratio(measure, 99),
                    ratio(measure, 99.9));
        }
        ratios.print("Target: no worse than the C client");
    }

    private double[] all(Recorder recorder, int measure) {
        return rounds.get(recorder).stream()
                .flatMapToDouble(times -> Arrays.stream(times[measure]))
                .toArray();
    }

    private double ratio(int measure, double percent) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            ratios.add(
                    Statistics.percentile(rounds.get(ours).get(round)[measure], percent)
                            / Statistics.percentile(rounds.get(inC).get(round)[measure], percent));
        }
        return Statistics.median(ratios);
    }
}
