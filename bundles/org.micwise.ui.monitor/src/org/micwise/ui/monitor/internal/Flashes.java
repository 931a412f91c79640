package org.micwise.ui.monitor.internal;

import java.util.HashMap;
import java.util.Map;
import org.micwise.session.ChannelState;

/**
 * Lights a tile up once, for an instant, when its channel becomes next or something new is wrong
 * with it. Nothing else blinks.
 */
final class Flashes {

    private static final long FLASH_NANOS = 150_000_000L;

    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(ChannelState state, int faults, long lastNanos) {}

    /** The face, lit up if it has something new. */
    TileFace light(TileFace face, long nowNanos) {
        int faults = face.badges().stream().filter(Badge::open).mapToInt(Badge::count).sum();
        ChannelState state = face.channel().state();
        String id = face.channel().id();
        Seen before = seen.get(id);
        boolean news =
                before != null
                        && (faults > before.faults
                                || state == ChannelState.STANDBY && state != before.state);
        long last = news ? nowNanos : before == null ? nowNanos - FLASH_NANOS : before.lastNanos;
        seen.put(id, new Seen(state, faults, last));
        return nowNanos - last < FLASH_NANOS
                ? new TileFace(face.channel(), face.badges(), face.focused(), true)
                : face;
    }
}
