package org.micwise.bench.ring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Medians of what was measured.
 *
 * @param micros microseconds a block, one a round, by benchmark and channels
 */
record Report(Map<String, List<Double>> micros, int rounds) {

    void print(double writeTarget, double blockTargetMicros) {
        System.out.printf(
                "%nBlocks of %d frames, least disturbed iteration, median of %d rounds%n%n",
                Rings.BLOCK_FRAMES, rounds);
        System.out.printf(
                "%-26s  %8s  %9s  %14s  %6s%n",
                "", "channels", "us/block", "lowest-highest", "GB/s");
        micros.forEach(this::row);
        System.out.println();
        for (String channels : List.of("64", "128")) {
            double ratio =
                    ratio(
                            "WriteBenchmark.memcpy " + channels,
                            "WriteBenchmark.ringWrite " + channels);
            System.out.printf(
                    "ring write / memcpy bandwidth, %3s channels: %.2f; target >= %.1f: %s%n",
                    channels, ratio, writeTarget, ratio >= writeTarget ? "met" : "MISSED");
        }
        for (String channels : List.of("64", "128")) {
            System.out.printf(
                    "ring read / memcpy bandwidth, %3s channels: %.2f%n",
                    channels,
                    ratio(
                            "ReadBenchmark.memcpy " + channels,
                            "ReadBenchmark.ringRead " + channels));
        }
        double block = median(micros.get("CallbackBenchmark.process 64"));
        System.out.printf(
                "conversion of an interleaved block and its way into the ring: %.1f us; target <= %.0f us: %s%n",
                block, blockTargetMicros, block <= blockTargetMicros ? "met" : "MISSED");
    }

    private void row(String key, List<Double> values) {
        int space = key.indexOf(' ');
        int channels = Integer.parseInt(key.substring(space + 1));
        double bytes = (double) Rings.BLOCK_FRAMES * channels * Short.BYTES;
        double median = median(values);
        System.out.printf(
                "%-26s  %8d  %9.2f  %14s  %6.1f%n",
                key.substring(0, space).replace("Benchmark", ""),
                channels,
                median,
                "%.2f-%.2f".formatted(Collections.min(values), Collections.max(values)),
                bytes / median / 1e3);
    }

    private double ratio(String memcpy, String ours) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ratios.add(micros.get(memcpy).get(round) / micros.get(ours).get(round));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
