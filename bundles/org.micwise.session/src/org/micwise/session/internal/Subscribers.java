package org.micwise.session.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.micwise.session.SessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who hear of changes. One that throws does not keep the others from hearing. */
final class Subscribers {

    private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

    void add(SessionListener listener) {
        listeners.add(listener);
    }

    void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    void tell(Consumer<SessionListener> what) {
        for (SessionListener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("A listener of the session failed", e);
            }
        }
    }
}
