package org.micwise.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.micwise.base.UserError;
import org.micwise.host.Host;
import org.micwise.host.HostFactory;
import org.micwise.session.Access;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Session;

class ServerCommandTest {

    private final StopSignal stop = Typed.stopSignal();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void shouldPrintOneLineWhenReadyAndEndWhenAsked() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        HostFactory hosts =
                _ -> {
                    started.countDown();
                    return host();
                };
        CompletableFuture<Typed> running =
                CompletableFuture.supplyAsync(
                        () -> Typed.run(Typed.with(hosts), stop, "server"),
                        task -> Thread.ofPlatform().start(task));
        started.await();
        stop.request();
        Typed typed = running.get();

        assertEquals(0, typed.exitCode());
        assertEquals(1, closed.get());
        assertEquals("", typed.err());
        assertEquals(1, typed.out().lines().count());
        JsonNode ready = new ObjectMapper().readTree(typed.out());
        List<String> fields = new ArrayList<>();
        ready.fieldNames().forEachRemaining(fields::add);
        assertEquals(
                List.of("event", "url", "operatorPin", "listenerPin", "pids", "ring", "show"),
                fields);
        assertEquals("ready", ready.get("event").asText());
        assertEquals("http://10.0.0.2:8058/", ready.get("url").asText());
        assertEquals("1111", ready.get("operatorPin").asText());
        assertEquals("2222", ready.get("listenerPin").asText());
        assertEquals(ProcessHandle.current().pid(), ready.at("/pids/host").asLong());
        assertEquals(4711, ready.at("/pids/capture").asLong());
        assertEquals(4712, ready.at("/pids/media").asLong());
        assertEquals("/shm/test.ring", ready.get("ring").asText());
        assertEquals("/shows/peter.micwise", ready.get("show").asText());
    }

    @Test
    void shouldNotWaitForAStartThatTakesLong() throws Exception {
        CountDownLatch starting = new CountDownLatch(1);
        HostFactory slow =
                _ -> {
                    starting.countDown();
                    try {
                        new CountDownLatch(1).await();
                        throw new AssertionError("nobody counts down");
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw UserError.failure("Interrupted while it started.", e);
                    }
                };
        CompletableFuture<Typed> running =
                CompletableFuture.supplyAsync(
                        () -> Typed.run(Typed.with(slow), stop, "server"),
                        task -> Thread.ofPlatform().start(task));
        starting.await();
        stop.request();

        assertEquals(new Typed(0, "", ""), running.get());
    }

    @Test
    void shouldNotEvenStartAfterTheEndWasAskedFor() {
        stop.request();
        HostFactory interrupted =
                _ -> {
                    assertTrue(Thread.currentThread().isInterrupted());
                    throw UserError.failure("Interrupted.");
                };

        assertEquals(new Typed(0, "", ""), Typed.run(Typed.with(interrupted), stop, "server"));
        assertFalse(Thread.interrupted(), "the orderly end is not disturbed");
    }

    private Host host() {
        return new Host() {
            @Override
            public Session session() {
                return stub(Session.class);
            }

            @Override
            public URI url() {
                return URI.create("http://10.0.0.2:8058/");
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private static <T> T stub(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, _) ->
                                switch (method.getName()) {
                                    case "access" -> stub(Access.class);
                                    case "operatorPin" -> "1111";
                                    case "listenerPin" -> "2222";
                                    case "ringFile" -> Path.of("/shm/test.ring");
                                    case "showFile" -> Path.of("/shows/peter.micwise");
                                    case "health" -> health();
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                }));
    }

    private static HealthSnapshot health() {
        return new HealthSnapshot(
                HealthSnapshot.Status.OK,
                "1.2.3",
                new HealthSnapshot.Capture("running", "demo", 48_000, 16, 0, 0, 0, 4711, null),
                new HealthSnapshot.Analysis(0),
                new HealthSnapshot.Media(0, 4712, null));
    }
}
