package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micwise.base.AudioFormat;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.MediaReport;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.HealthSnapshot.Status;

class HealthRulesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final MediaReport MEDIA = new MediaReport(3, 4712, null);

    private final HealthRules rules = new HealthRules("1.2.3");

    @ParameterizedTest
    @CsvSource({
        "running, OK",
        "starting, DEGRADED",
        "reconnecting, DEGRADED",
        "stopped, DOWN",
        "dead, DOWN"
    })
    void shouldFollowTheCapture(String state, Status expected) {
        assertEquals(expected, rules.judge(capture(state, 0, 0), 5, MEDIA, 0).status());
    }

    @Test
    void shouldBeDegradedWhileMetersAreLate() {
        assertEquals(Status.OK, judge(1_000, MEDIA));
        assertEquals(Status.DEGRADED, judge(1_001, MEDIA));
    }

    @Test
    void shouldBeDegradedWhileNobodyCanListen() {
        assertEquals(Status.DEGRADED, judge(0, new MediaReport(0, 0, "starting")));
    }

    @ParameterizedTest
    @CsvSource({"480, 0", "0, 1"})
    void shouldShowALossForAMinute(long lostFrames, long overflows) {
        long start = -5 * SECOND;
        rules.judge(capture("running", 0, 0), 0, MEDIA, start);
        CaptureReport lossy = capture("running", lostFrames, overflows);

        assertEquals(Status.DEGRADED, rules.judge(lossy, 0, MEDIA, start).status());
        assertEquals(Status.DEGRADED, rules.judge(lossy, 0, MEDIA, start + 59 * SECOND).status());
        assertEquals(Status.OK, rules.judge(lossy, 0, MEDIA, start + 60 * SECOND).status());
    }

    @Test
    void shouldNotShowLossesOfEarlierDaysThatAreInTheRing() {
        CaptureReport takenOver = capture("running", 8_000_000, 3);

        assertEquals(Status.OK, rules.judge(takenOver, 0, MEDIA, 0).status());
        assertEquals(Status.OK, rules.judge(takenOver, 0, MEDIA, SECOND).status());
    }

    @Test
    void shouldShowTheNextLossAgain() {
        rules.judge(capture("running", 0, 0), 0, MEDIA, 0);
        rules.judge(capture("running", 480, 0), 0, MEDIA, 0);

        CaptureReport next = capture("running", 960, 0);
        assertEquals(Status.DEGRADED, rules.judge(next, 0, MEDIA, 100 * SECOND).status());
    }

    @Test
    void shouldNotTakeTheCountersOfANewCaptureForALoss() {
        rules.judge(capture("running", 480, 0), 0, MEDIA, 0);

        CaptureReport fresh = capture("running", 0, 0);
        assertEquals(Status.OK, rules.judge(fresh, 0, MEDIA, SECOND).status());
    }

    @Test
    void shouldPassOnEveryNumber() {
        HealthSnapshot health = rules.judge(capture("running", 1, 2), 17, MEDIA, 0);

        assertEquals("1.2.3", health.version());
        assertEquals(
                new HealthSnapshot.Capture(
                        "running", "JACK/system", 96_000, 64, 1_000, 1, 2, 4711, "hm"),
                health.capture());
        assertEquals(17, health.analysis().lagMillis());
        assertEquals(new HealthSnapshot.Media(3, 4712, null), health.media());
    }

    private Status judge(long lagMillis, MediaReport media) {
        return rules.judge(capture("running", 0, 0), lagMillis, media, 0).status();
    }

    private static CaptureReport capture(String state, long lostFrames, long overflows) {
        return new CaptureReport(
                state,
                "JACK/system",
                new AudioFormat(64, 96_000),
                1_000,
                0,
                lostFrames,
                overflows,
                4711,
                "hm");
    }
}
