package org.micwise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoalescedRefreshTest {

    private static final int PERIOD_MILLIS = 20;

    private final FakeUi ui = new FakeUi();
    private final List<Long> refreshes = new ArrayList<>();
    private final CoalescedRefresh refresh =
            new CoalescedRefresh(ui, () -> refreshes.add(ui.millis), PERIOD_MILLIS);

    @Test
    void shouldRefreshOnceForManyRequests() {
        for (int i = 0; i < 1000; i++) {
            refresh.request();
        }
        assertEquals(1, ui.soon.size());
        ui.run();
        assertEquals(List.of(0L), refreshes);
    }

    @Test
    void shouldNotRefreshWithoutARequest() {
        ui.run();
        assertEquals(List.of(), refreshes);
    }

    @Test
    void shouldKeepThePaceOfTheDisplay() {
        for (int i = 0; i < 100; i++) {
            refresh.request();
            ui.advance(1);
        }
        assertEquals(List.of(0L, 20L, 40L, 60L, 80L, 100L), refreshes);
    }

    @Test
    void shouldRefreshAgainForARequestDuringTheRefresh() {
        List<Long> times = new ArrayList<>();
        CoalescedRefresh[] self = new CoalescedRefresh[1];
        self[0] =
                new CoalescedRefresh(
                        ui,
                        () -> {
                            times.add(ui.millis);
                            if (times.size() == 1) {
                                self[0].request();
                            }
                        },
                        PERIOD_MILLIS);
        self[0].request();
        ui.run();
        ui.advance(PERIOD_MILLIS);
        assertEquals(List.of(0L, 20L), times);
    }

    @Test
    void shouldStopWhenTheWidgetIsGone() {
        ui.disposed = true;
        refresh.request();
        refresh.request();
        ui.run();
        assertEquals(List.of(), refreshes);
    }

    /** A UI thread that runs when it is told to, by a clock that stands still. */
    private static final class FakeUi implements CoalescedRefresh.Pace {

        private record Timer(long atMillis, Runnable action) {}

        private final Deque<Runnable> soon = new ArrayDeque<>();
        private final List<Timer> timers = new ArrayList<>();
        private long millis;
        private boolean disposed;

        @Override
        public boolean soon(Runnable action) {
            if (!disposed) {
                soon.add(action);
            }
            return !disposed;
        }

        @Override
        public void after(int delayMillis, Runnable action) {
            timers.add(new Timer(millis + delayMillis, action));
        }

        @Override
        public long nanoTime() {
            return millis * 1_000_000;
        }

        void run() {
            while (!soon.isEmpty()) {
                soon.remove().run();
            }
        }

        void advance(int byMillis) {
            run();
            for (int i = 0; i < byMillis; i++) {
                millis++;
                List<Timer> due = timers.stream().filter(t -> t.atMillis <= millis).toList();
                timers.removeAll(due);
                due.stream()
                        .sorted(Comparator.comparingLong(Timer::atMillis))
                        .forEach(timer -> timer.action.run());
                run();
            }
        }
    }
}
