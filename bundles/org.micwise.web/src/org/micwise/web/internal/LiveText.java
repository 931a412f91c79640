package org.micwise.web.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.micwise.session.ClockReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.ListenView;
import org.micwise.session.MixChannel;
import org.micwise.session.ShowSnapshot;

/** The text messages of the live socket. */
final class LiveText {

    private LiveText() {}

    private record Show(String type, long revision, ShowSnapshot show) {}

    private record Health(String type, @JsonUnwrapped HealthSnapshot health) {}

    private record Clock(String type, @JsonUnwrapped ClockReading clock) {}

    private record Listen(
            String type, String id, String state, Position position, List<MixChannel> channels) {}

    /** Where in time somebody listens. Always live: there is no replay yet. */
    private record Position(boolean live) {}

    static String of(ShowSnapshot show) {
        return Json.write(new Show("show", show.revision(), show));
    }

    static String of(HealthSnapshot health) {
        return Json.write(new Health("health", health));
    }

    static String of(ClockReading clock) {
        return Json.write(new Clock("clock", clock));
    }

    static String of(ListenView listen) {
        return Json.write(
                new Listen(
                        "listen",
                        listen.id(),
                        listen.state(),
                        new Position(true),
                        listen.channels()));
    }
}
