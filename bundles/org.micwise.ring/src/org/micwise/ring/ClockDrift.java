package org.micwise.ring;

import java.util.List;
import java.util.OptionalDouble;

/** How a device's clock runs against the wall clock. */
final class ClockDrift {

    private static final long MIN_SPAN_NANOS = 10_000_000_000L;

    /** No interface is so far off; a wall clock that was set is. */
    private static final double MAX_PPM = 1_000;

    private ClockDrift() {}

    /**
     * Slope of the anchors by least squares, as its deviation from the nominal rate.
     *
     * @param gaps whose ends were guessed from the clock: only anchors after the last one count
     * @return parts per million, positive if the device is fast; empty if there are no ten seconds
     *     of anchors, or the wall clock was set meanwhile
     */
    static OptionalDouble ppm(List<ClockAnchor> anchors, List<Gap> gaps, int rateHz) {
        long from = gaps.isEmpty() ? 0 : gaps.getLast().frame() + gaps.getLast().frames();
        List<ClockAnchor> good = anchors.stream().filter(a -> a.frame() >= from).toList();
        if (good.isEmpty()
                || good.getLast().unixNanos() - good.getFirst().unixNanos() < MIN_SPAN_NANOS) {
            return OptionalDouble.empty();
        }
        double ppm = (slope(good, rateHz) - 1) * 1e6;
        return Math.abs(ppm) <= MAX_PPM ? OptionalDouble.of(ppm) : OptionalDouble.empty();
    }

    /** Seconds of the device per second of the wall clock. */
    private static double slope(List<ClockAnchor> anchors, int rateHz) {
        // from the first one on, so that the numbers are small and the sums exact enough
        ClockAnchor first = anchors.getFirst();
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (ClockAnchor anchor : anchors) {
            double x = (anchor.unixNanos() - first.unixNanos()) / 1e9;
            double y = (double) (anchor.frame() - first.frame()) / rateHz;
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
        }
        int n = anchors.size();
        return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
    }
}
