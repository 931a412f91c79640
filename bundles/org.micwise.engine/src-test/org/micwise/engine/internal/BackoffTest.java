package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void shouldWaitTwiceAsLongEachTimeUpToALimit() {
        List<Long> delays = Stream.generate(() -> backoff.afterRunOf(0)).limit(10).toList();

        assertEquals(
                List.of(100L, 200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 10_000L, 10_000L, 10_000L),
                delays);
    }

    @Test
    void shouldBeginAnewAfterAHealthyRun() {
        backoff.afterRunOf(0);
        backoff.afterRunOf(0);

        assertEquals(Backoff.FIRST_MILLIS, backoff.afterRunOf(Backoff.HEALTHY_AFTER_MILLIS));
    }

    @Test
    void shouldNotForgiveARunThatWasAlmostHealthy() {
        backoff.afterRunOf(0);

        assertEquals(200, backoff.afterRunOf(Backoff.HEALTHY_AFTER_MILLIS - 1));
    }
}
