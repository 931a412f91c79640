package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PendingRepliesTest {

    private final PendingReplies<String> pending = new PendingReplies<>(Duration.ofHours(1));

    @Test
    void shouldAnswerEachListenerInTheOrderOfItsCommands() {
        CompletableFuture<String> first = pending.add("a");
        CompletableFuture<String> other = pending.add("b");
        CompletableFuture<String> second = pending.add("a");

        pending.take("a").complete("one");
        pending.take("b").complete("else");
        pending.take("a").complete("two");

        assertEquals("one", first.join());
        assertEquals("two", second.join());
        assertEquals("else", other.join());
    }

    @Test
    void shouldDropAnAnswerNobodyWaitsFor() {
        pending.take("nobody").complete("lost");

        assertEquals(0, pending.size());
    }

    @Test
    void shouldKeepNothingOfWhatIsAnswered() {
        pending.add("a");
        pending.take("a").complete("one");

        assertEquals(0, pending.size());
    }

    @Test
    void shouldGiveUpWhatIsNotAnsweredInTime() {
        PendingReplies<String> hasty = new PendingReplies<>(Duration.ofMillis(1));

        CompletableFuture<String> reply = hasty.add("a");

        var e = assertThrows(ExecutionException.class, reply::get);
        assertInstanceOf(TimeoutException.class, e.getCause());
        Eventually.holds("nothing is kept of it", () -> hasty.size() == 0);
    }

    @Test
    void shouldFailAllAtOnce() {
        CompletableFuture<String> one = pending.add("a");
        CompletableFuture<String> other = pending.add("b");
        Exception why = new IllegalStateException("gone");

        pending.failAll(why);

        assertSame(why, one.exceptionNow());
        assertSame(why, other.exceptionNow());
        assertEquals(0, pending.size());
        assertFalse(pending.add("a").isDone());
    }
}
