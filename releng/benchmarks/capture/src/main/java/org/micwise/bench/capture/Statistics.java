package org.micwise.bench.capture;

import java.util.Arrays;
import java.util.List;

/** Medians and percentiles. */
final class Statistics {

    private Statistics() {}

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** "lowest to highest", with two digits. */
    static String range(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "%.2f-%.2f".formatted(sorted[0], sorted[sorted.length - 1]);
    }

    /** The smallest value that {@code percent} of all do not exceed. */
    static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }
}
