package org.micwise.engine.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Commands that the media process has not answered yet. It answers those about one listener in
 * their order. Bounded by time: what is not answered is given up.
 */
final class PendingReplies<T> {

    private final Duration limit;
    private final Map<String, Deque<CompletableFuture<T>>> byListener = new HashMap<>();

    /**
     * @param limit after which a command fails with a timeout
     */
    PendingReplies(Duration limit) {
        this.limit = limit;
    }

    /** A future that the next answer about this listener completes. */
    synchronized CompletableFuture<T> add(String id) {
        CompletableFuture<T> reply = new CompletableFuture<>();
        byListener.computeIfAbsent(id, _ -> new ArrayDeque<>()).add(reply);
        reply.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> remove(id, reply));
        return reply;
    }

    /** The oldest unanswered command about a listener; a future nobody waits for if none is. */
    synchronized CompletableFuture<T> take(String id) {
        Deque<CompletableFuture<T>> waiting = byListener.get(id);
        return waiting == null || waiting.isEmpty() ? new CompletableFuture<>() : waiting.poll();
    }

    /** Fails everything that is unanswered. */
    void failAll(Exception why) {
        all().forEach(reply -> reply.completeExceptionally(why));
    }

    /** How many listeners have commands unanswered. */
    synchronized int size() {
        return byListener.size();
    }

    private synchronized Collection<CompletableFuture<T>> all() {
        return byListener.values().stream().flatMap(Collection::stream).toList();
    }

    private synchronized void remove(String id, CompletableFuture<T> reply) {
        Deque<CompletableFuture<T>> waiting = byListener.get(id);
        if (waiting != null) {
            waiting.remove(reply);
            if (waiting.isEmpty()) {
                byListener.remove(id);
            }
        }
    }
}
