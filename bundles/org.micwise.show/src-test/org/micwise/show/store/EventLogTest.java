package org.micwise.show.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.show.events.EventLog;
import org.micwise.show.events.EventLogFullException;
import org.micwise.show.events.EventQuery;
import org.micwise.show.events.ShowEvent;

@Timeout(60)
class EventLogTest {
    private static final int CAPACITY = 8;

    @TempDir Path folder;
    private Path file;
    private ShowStore store;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("show.micwise");
        StoreOptions options =
                new StoreOptions(Clock.systemUTC(), Duration.ofMinutes(15), 10, CAPACITY);
        store = ShowStore.create(file, new NewShow("x", 4), options);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void shouldFindTheNewestFirstAndOnlyWhatIsAskedFor() throws Exception {
        EventLog log = store.events();
        ShowEvent first = TestEvents.event("a", "click", "c1", 100, "night1");
        ShowEvent second = TestEvents.event("b", "pop", "c2", 200, "night1");
        ShowEvent third = TestEvents.event("c", "click", "c1", 300, "night2");
        for (ShowEvent event : List.of(second, third, first)) {
            log.append(event).join();
        }
        assertEquals(List.of(third, second, first), log.find(EventQuery.newest(10)));
        assertEquals(List.of(third), log.find(EventQuery.newest(1)));
        assertEquals(
                List.of(second, first), log.find(new EventQuery("night1", null, null, null, 10)));
        assertEquals(List.of(second), log.find(new EventQuery("night1", 101L, null, null, 10)));
        assertEquals(List.of(second), log.find(new EventQuery(null, null, "c2", null, 10)));
        assertEquals(
                List.of(third, first), log.find(new EventQuery(null, null, null, "click", 10)));
    }

    @Test
    void shouldKeepWhatSomebodySaysOfAnEvent() throws Exception {
        EventLog log = store.events();
        log.append(TestEvents.click("a", 1)).join();
        assertTrue(log.annotate("a", true, null).join().orElseThrow().acknowledged());
        ShowEvent noted = log.annotate("a", null, "cable").join().orElseThrow();
        assertTrue(noted.acknowledged());
        assertEquals("cable", noted.note());
        assertEquals(List.of(noted), log.find(EventQuery.newest(1)));
        assertEquals(Optional.empty(), log.annotate("nothing", true, "x").join());
    }

    @Test
    void shouldTakeAnEventThatIsThereAlreadyOnlyOnce() throws Exception {
        store.events().append(TestEvents.click("a", 1)).join();
        store.events().append(TestEvents.click("a", 2)).join();
        assertEquals(1, store.events().find(EventQuery.newest(10)).size());
    }

    @Test
    void shouldWriteOutWhatWaitsWhenTheShowIsClosed() throws Exception {
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < CAPACITY / 2; i++) {
            waiting.add(store.events().append(TestEvents.click("e" + i, i)));
        }
        store.close();
        assertTrue(waiting.stream().allMatch(CompletableFuture::isDone));
        try (ShowStore again = ShowStore.open(file)) {
            assertEquals(CAPACITY / 2, again.events().find(EventQuery.newest(100)).size());
        }
    }

    @Test
    void shouldTurnNewEventsAwayWhenFullAndKeepThoseThatWait() throws Exception {
        EventLog log = store.events();
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        int before = holdUp(log, stuck, release);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < CAPACITY; i++) {
            waiting.add(log.append(TestEvents.click("waits" + i, i)));
        }
        CompletableFuture<Void> refused = log.append(TestEvents.click("late", 99));
        var failure = assertThrows(CompletionException.class, refused::join);
        assertInstanceOf(EventLogFullException.class, failure.getCause());
        assertEquals(1, log.refused());

        long start = System.nanoTime();
        store.show().setName("An edit does not wait for the events");
        assertTrue(store.commit());
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5));

        release.countDown();
        waiting.forEach(CompletableFuture::join);
        assertEquals(CAPACITY + before, log.find(EventQuery.newest(100)).size());
    }

    @Test
    void shouldOutliveTheChannelItSpeaksOf() throws Exception {
        String channelId = store.show().getChannels().getFirst().getId();
        store.events().append(TestEvents.event("a", "click", channelId, 1, "n")).join();
        org.micwise.show.ShowEdits.removeChannel(store.show().getChannels().getFirst());
        store.commit();
        assertEquals(channelId, store.events().find(EventQuery.newest(1)).getFirst().channelId());
    }

    /** Holds up the log's thread, as a slow disk would; returns how many events that took. */
    private static int holdUp(EventLog log, CountDownLatch stuck, CountDownLatch release)
            throws InterruptedException {
        Thread test = Thread.currentThread();
        int appended = 0;
        do {
            // If the log was faster than this test, what is chained runs here: once more then.
            log.append(TestEvents.click("first" + appended++, 0))
                    .thenRun(() -> {
                        if (Thread.currentThread() != test) {
                            stuck.countDown();
                            awaitUnchecked(release);
                        }
                    })
                    .orTimeout(1, TimeUnit.SECONDS)
                    .exceptionally(late -> null)
                    .join();
        } while (!stuck.await(0, TimeUnit.SECONDS));
        return appended;
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
