package org.micwise.bench.ring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * {@code RingBench [--rounds N]}: runs all benchmarks once a round, each in a JVM of its own, so
 * that what is compared runs alternately, and prints medians.
 */
public final class RingBench {

    private static final double WRITE_TARGET = 0.9;
    private static final double BLOCK_TARGET_MICROS = 10;

    private RingBench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = 5;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            rounds = arguments[i].equals("--rounds") ? Integer.parseInt(arguments[i + 1]) : rounds;
        }
        Map<String, List<Double>> micros = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            System.err.printf("round %d%n", round + 1);
            for (RunResult result : runAll()) {
                String[] name = result.getParams().getBenchmark().split("\\.");
                String channels = result.getParams().getParam("channels");
                String key =
                        "%s.%s %s"
                                .formatted(
                                        name[name.length - 2],
                                        name[name.length - 1],
                                        channels == null ? "64" : channels);
                micros.computeIfAbsent(key, _ -> new ArrayList<>())
                        // the least disturbed of the iterations: others may use the machine
                        .add(result.getPrimaryResult().getStatistics().getMin());
            }
        }
        new Report(micros, rounds).print(WRITE_TARGET, BLOCK_TARGET_MICROS);
    }

    private static Collection<RunResult> runAll() throws Exception {
        Options options =
                new OptionsBuilder()
                        .include("org\\.micwise\\..*Benchmark\\..*")
                        .forks(1)
                        .jvmArgs(
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                // JMH's own, of which each fork would complain
                                "--sun-misc-unsafe-memory-access=allow")
                        .warmupIterations(2)
                        .warmupTime(TimeValue.milliseconds(300))
                        .measurementIterations(10)
                        .measurementTime(TimeValue.milliseconds(150))
                        .verbosity(VerboseMode.SILENT)
                        .build();
        return new Runner(options).run();
    }
}
