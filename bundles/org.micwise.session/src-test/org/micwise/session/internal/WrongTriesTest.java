package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

    private static final long WRONG = -1;
    private static final long RIGHT = 0;

    /** Near its overflow, where a clock of nanoseconds may well be. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);

    private final WrongTries tries = new WrongTries(nanos::get);

    @Test
    void shouldAllowSomeMistakes() {
        for (int i = 0; i < WrongTries.FREE; i++) {
            assertEquals(WRONG, wrong("tablet"));
        }
    }

    @Test
    void shouldThenMakeTheAddressWaitEvenWithTheRightPin() {
        spendFreeTries("tablet");

        assertEquals(5, wrong("tablet"));
        assertEquals(5, tries.attempt("tablet", () -> true));
        assertEquals(RIGHT, tries.attempt("other", () -> true));
    }

    @Test
    void shouldRoundTheWaitUp() {
        spendFreeTries("tablet");

        pass(1, TimeUnit.NANOSECONDS);
        assertEquals(5, wrong("tablet"));
        pass(4, TimeUnit.SECONDS);
        assertEquals(1, wrong("tablet"));
    }

    @Test
    void shouldDoubleTheWaitUpToALimit() {
        spendFreeTries("tablet");

        List<Long> waits = Stream.generate(this::waitOutAndFailAgain).limit(9).toList();

        assertEquals(List.of(10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L, 300L), waits);
    }

    private long waitOutAndFailAgain() {
        pass(wrong("tablet"), TimeUnit.SECONDS);
        assertEquals(WRONG, wrong("tablet"));
        return wrong("tablet");
    }

    @Test
    void shouldNotCountTriesWhileTheAddressHasToWait() {
        spendFreeTries("tablet");
        for (int i = 0; i < 100; i++) {
            assertEquals(5, wrong("tablet"));
        }
        pass(5, TimeUnit.SECONDS);

        assertEquals(RIGHT, tries.attempt("tablet", () -> true));
    }

    @Test
    void shouldForgiveAllMistakesOnceItWasRight() {
        for (int i = 0; i < WrongTries.FREE - 1; i++) {
            wrong("tablet");
        }
        assertEquals(RIGHT, tries.attempt("tablet", () -> true));

        assertEquals(WRONG, wrong("tablet"));
        assertEquals(WRONG, wrong("tablet"));
    }

    @Test
    void shouldRememberABoundedNumberOfAddresses() {
        spendFreeTries("first");
        for (int i = 0; i < WrongTries.MAX_ADDRESSES - 1; i++) {
            wrong("address " + i);
        }
        assertEquals(5, wrong("first"), "remembered, and now the latest");

        for (int i = 0; i < WrongTries.MAX_ADDRESSES; i++) {
            wrong("other " + i);
        }
        assertEquals(WRONG, wrong("first"), "forgotten");
    }

    @Test
    void shouldCountTriesAtOnceLikeTriesInARow() throws InterruptedException {
        AtomicInteger looked = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> guesses =
                Stream.generate(() -> Thread.ofVirtual().unstarted(() -> guess(go, looked)))
                        .limit(100)
                        .toList();
        guesses.forEach(Thread::start);
        go.countDown();
        for (Thread guess : guesses) {
            guess.join();
        }

        assertEquals(WrongTries.FREE, looked.get());
    }

    private void guess(CountDownLatch go, AtomicInteger looked) {
        try {
            go.await();
            tries.attempt("tablet", () -> looked.incrementAndGet() < 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void spendFreeTries(String address) {
        for (int i = 0; i < WrongTries.FREE; i++) {
            wrong(address);
        }
    }

    private long wrong(String address) {
        return tries.attempt(address, () -> false);
    }

    private void pass(long amount, TimeUnit unit) {
        nanos.addAndGet(unit.toNanos(amount));
    }
}
