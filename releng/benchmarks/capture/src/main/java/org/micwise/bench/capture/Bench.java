package org.micwise.bench.capture;

import java.nio.file.Files;

/** {@code Bench NAME [--rounds N] [--seconds S] [--minutes M] [--folder DIR]}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Files.createDirectories(options.folder());
        switch (options.name()) {
            case "capture" -> {
                new CpuBenchmark(options).run();
                new LatencyBenchmark(options).run();
            }
            case "cpu" -> new CpuBenchmark(options).run();
            case "latency" -> new LatencyBenchmark(options).run();
            case "soak" -> new SoakBenchmark(options).run();
            default -> throw new IllegalArgumentException(options.name());
        }
    }
}
