package org.micwise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTrackerTest {

    private final List<String> calls = new ArrayList<>();
    private final SessionTracker tracker = new SessionTracker(() -> calls.add("retry"));
    private final List<RunState> seen = new ArrayList<>();

    @Test
    void shouldBeginWithTheStateAsItIs() {
        RunState failed = new RunState.Failed("no");
        tracker.publish(failed);
        tracker.track(seen::add);
        assertEquals(List.of(failed), seen);
    }

    @Test
    void shouldTellOfEveryChange() {
        tracker.track(seen::add);
        RunState stopped = new RunState.Stopped();
        tracker.publish(stopped);
        assertEquals(stopped, seen.getLast());
        assertEquals(stopped, tracker.state());
    }

    @Test
    void shouldNotTellWhoIsNotTrackingAnyMore() {
        Runnable stop = tracker.track(seen::add);
        stop.run();
        tracker.publish(new RunState.Stopped());
        assertEquals(1, seen.size());
    }

    @Test
    void shouldStartAgainWhenAskedTo() {
        tracker.retry();
        assertTrue(calls.contains("retry"));
    }

    @Test
    void shouldOfferToTryAgainOnlyAfterAFailure() {
        assertTrue(Notice.of(new RunState.Failed("Port 8058 is in use.")).failed());
        assertEquals(
                "Port 8058 is in use.",
                Notice.of(new RunState.Failed("Port 8058 is in use.")).detail());
        assertEquals("Starting demo …", Notice.of(new RunState.Starting("Starting demo")).title());
    }
}
