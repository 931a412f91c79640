package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.micwise.session.ClockReading;
import org.micwise.session.SessionListener;

class SubscribersTest {

    private static final ClockReading CLOCK = new ClockReading(1, 0, 48_000, 0);

    private final Subscribers subscribers = new Subscribers();
    private final AtomicInteger heard = new AtomicInteger();

    @Test
    void shouldTellEverybodyUntilTheyLeave() {
        SessionListener one = counting();
        subscribers.add(one);
        subscribers.add(counting());
        tell();
        assertEquals(2, heard.get());

        subscribers.remove(one);
        tell();
        assertEquals(3, heard.get());
    }

    @Test
    void shouldTellTheOthersWhenOneFails() {
        subscribers.add(
                new SessionListener() {
                    @Override
                    public void clockTicked(ClockReading clock) {
                        throw new IllegalStateException("I fail on purpose");
                    }
                });
        subscribers.add(counting());

        tell();

        assertEquals(1, heard.get());
    }

    @Test
    void shouldLetAListenerLeaveWhileItIsTold() {
        subscribers.add(
                new SessionListener() {
                    @Override
                    public void clockTicked(ClockReading clock) {
                        heard.incrementAndGet();
                        subscribers.remove(this);
                    }
                });
        subscribers.add(counting());

        tell();
        tell();

        assertEquals(3, heard.get());
    }

    private void tell() {
        subscribers.tell(s -> s.clockTicked(CLOCK));
    }

    private SessionListener counting() {
        return new SessionListener() {
            @Override
            public void clockTicked(ClockReading clock) {
                heard.incrementAndGet();
            }
        };
    }
}
