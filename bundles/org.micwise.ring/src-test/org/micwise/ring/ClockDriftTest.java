package org.micwise.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockDriftTest {

    private static final long START_NANOS = 1_790_000_000_123_456_789L;
    private static final long START_FRAME = 1L << 40;

    private static List<ClockAnchor> anchors(int seconds, double ppm, double jitterSeconds) {
        Random random = new Random(5);
        List<ClockAnchor> anchors = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            double heard = i + jitterSeconds * random.nextDouble();
            long frame = START_FRAME + Math.round(heard * 48_000 * (1 + ppm / 1e6));
            anchors.add(new ClockAnchor(frame, START_NANOS + i * 1_000_000_000L));
        }
        return anchors;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 37.5, -120, 5.25})
    void shouldFindAKnownDrift(double ppm) {
        assertEquals(ppm, drift(anchors(300, ppm, 0)), 0.1);
    }

    @Test
    void shouldFindADriftThroughTheJitterOfBlocks() {
        assertEquals(50, drift(anchors(300, 50, 0.005)), 5);
    }

    private static double drift(List<ClockAnchor> anchors) {
        return ClockDrift.ppm(anchors, List.of(), 48_000).orElseThrow();
    }

    @Test
    void shouldSayNothingAfterTooShortATime() {
        assertTrue(ClockDrift.ppm(anchors(10, 50, 0), List.of(), 48_000).isEmpty());
    }

    @Test
    void shouldSayNothingAcrossASettingOfTheWallClock() {
        List<ClockAnchor> anchors = anchors(60, 0, 0);
        anchors.add(new ClockAnchor(START_FRAME, START_NANOS + 3_600_000_000_000L));
        assertTrue(ClockDrift.ppm(anchors, List.of(), 48_000).isEmpty());
    }

    @Test
    void shouldCountOnlyFromTheLastGapOn() {
        List<ClockAnchor> anchors = anchors(60, 0, 0);
        anchors.replaceAll(a ->
                a.unixNanos() < START_NANOS + 20_000_000_000L
                        ? new ClockAnchor(a.frame() - 9_999, a.unixNanos())
                        : a);
        Gap gap = new Gap(START_FRAME, 20 * 48_000 - 1, Gap.Cause.DEVICE, 0);
        assertEquals(0, ClockDrift.ppm(anchors, List.of(gap), 48_000).orElseThrow(), 0.1);
    }
}
