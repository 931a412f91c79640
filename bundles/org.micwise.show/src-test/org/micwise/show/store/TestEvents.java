package org.micwise.show.store;

import org.micwise.show.events.ShowEvent;

/** Events to test with. */
public final class TestEvents {
    private TestEvents() {}

    public static ShowEvent click(String id, long frame) {
        return event(id, "click", "c1", frame, "night1");
    }

    public static ShowEvent event(
            String id, String type, String channelId, long frame, String captureId) {
        return new ShowEvent(
                id,
                channelId,
                type,
                frame,
                frame + 10,
                1_700_000_000_000L + frame,
                0.5,
                -12.5,
                null,
                false,
                "",
                captureId);
    }
}
