package org.micwise.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.micwise.base.UserError;
import org.micwise.ui.RunState;

class SessionRunnerTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final BlockingQueue<RunState> states = new LinkedBlockingQueue<>();
    private final AtomicInteger ended = new AtomicInteger();

    private SessionRunner runner(SessionStarter starter) throws InterruptedException {
        SessionRunner runner = new SessionRunner("Starting demo", starter);
        runner.tracker().track(states::add);
        assertInstanceOf(RunState.Starting.class, next());
        return runner;
    }

    private SessionStarter.Started started() {
        return new SessionStarter.Started(
                null, URI.create("http://127.0.0.1:8058/"), ended::incrementAndGet);
    }

    private RunState next() throws InterruptedException {
        return states.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void shouldStartInTheBackgroundAndEndOnce() throws InterruptedException {
        SessionRunner runner = runner(this::started);
        runner.start();
        assertEquals(new RunState.Starting("Starting demo"), next());
        assertInstanceOf(RunState.Running.class, next());
        assertTrue(runner.close(LIMIT));
        assertTrue(runner.close(LIMIT));
        assertEquals(1, ended.get());
    }

    @Test
    void shouldShowWhyItFailedAndStartWhenTriedAgain() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        SessionRunner runner =
                runner(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw UserError.failure("Port 8058 is in use.");
                    }
                    return started();
                });
        runner.start();
        next();
        assertEquals(new RunState.Failed("Port 8058 is in use."), next());
        runner.tracker().retry();
        next();
        assertInstanceOf(RunState.Running.class, next());
        runner.close(LIMIT);
    }

    @Test
    void shouldShowADefectInsteadOfWaitingForEver() throws InterruptedException {
        SessionRunner runner =
                runner(() -> {
                    throw new IllegalStateException("oops");
                });
        runner.start();
        next();
        assertTrue(((RunState.Failed) next()).message().contains("oops"));
    }

    @Test
    void shouldNotStartAfterItWasClosed() throws InterruptedException {
        SessionRunner runner = runner(this::started);
        assertTrue(runner.close(LIMIT));
        assertInstanceOf(RunState.Stopped.class, next());
        runner.start();
        assertTrue(runner.close(LIMIT));
        assertEquals(0, ended.get());
    }
}
