package org.micwise.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;

class LevelRecorderTest {

    private final List<SessionListener> listeners = new ArrayList<>();
    private final SessionTracker tracker = new SessionTracker(() -> {});
    private final LevelRecorder recorder = new LevelRecorder(tracker);

    /** A session that can be subscribed to, and nothing else. */
    private Session session() {
        return (Session)
                Proxy.newProxyInstance(
                        Session.class.getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "subscribe" -> subscribe((SessionListener) arguments[0]);
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> System.identityHashCode(proxy);
                                    default -> throw new UnsupportedOperationException();
                                });
    }

    private Session.Subscription subscribe(SessionListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void run(Session session) {
        tracker.publish(new RunState.Running(session, URI.create("http://127.0.0.1/")));
    }

    private void read(long frame) {
        short[] level = {-2000};
        listeners.forEach(listener ->
                listener.metersChanged(new MeterReading(frame, level, level, new byte[1])));
    }

    private long newest() {
        AtomicLong newest = new AtomicLong();
        recorder.look(history -> newest.set(history.newest()));
        return newest.get();
    }

    @Test
    void shouldRecordFromTheSessionsStartOn() {
        run(session());
        read(48_000);
        assertEquals(10, newest());
    }

    @Test
    void shouldForgetWithTheSessionAndListenToItNoMore() {
        run(session());
        read(48_000);
        tracker.publish(new RunState.Stopped());
        assertEquals(-1, newest());
        assertTrue(listeners.isEmpty());
    }

    @Test
    void shouldListenOnceToEachSession() {
        Session first = session();
        run(first);
        run(first);
        assertEquals(1, listeners.size());
        run(session());
        assertEquals(1, listeners.size());
    }
}
