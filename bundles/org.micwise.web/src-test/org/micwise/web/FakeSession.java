package org.micwise.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.micwise.base.MeterReading;
import org.micwise.session.Access;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.session.ClockReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Listening;
import org.micwise.session.Role;
import org.micwise.session.SceneView;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;

/** A session without sound. Its tokens are "operator-token" and "listener-token". */
public final class FakeSession implements Session, Access {

    public static final String OPERATOR = "operator-token";
    public static final String LISTENER = "listener-token";

    public final FakeListening listening = new FakeListening();
    public final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    public volatile boolean open;
    public volatile String pairedName;
    public volatile String pairedAddress;
    public volatile ShowSnapshot show = show(7, "Peter Pan");
    public volatile RuntimeException clockFailure;

    /** A show of one channel and one scene. */
    public static ShowSnapshot show(long revision, String name) {
        ChannelView wendy =
                new ChannelView(
                        "ch1",
                        1,
                        "Wendy",
                        "Ada",
                        "A1",
                        null,
                        false,
                        0,
                        ChannelState.ON_STAGE,
                        null);
        SceneView nursery =
                new SceneView("s1", "1a", "Nursery", "", Map.of("ch1", ChannelState.ON_STAGE));
        return new ShowSnapshot(
                revision, name, 48_000, List.of(wendy), List.of(nursery), "s1", null);
    }

    @Override
    public String name() {
        return "Main stage";
    }

    @Override
    public Access access() {
        return this;
    }

    @Override
    public ShowSnapshot show() {
        return show;
    }

    @Override
    public MeterReading meters() {
        return MeterReading.none(1);
    }

    @Override
    public HealthSnapshot health() {
        return new HealthSnapshot(
                HealthSnapshot.Status.DEGRADED,
                "1.2.3",
                new HealthSnapshot.Capture(
                        "running", "demo", 48_000, 16, 96_000, 48, 1, 4711, null),
                new HealthSnapshot.Analysis(12),
                new HealthSnapshot.Media(2, 4712, "hm"));
    }

    @Override
    public ClockReading clock() {
        if (clockFailure != null) {
            throw clockFailure;
        }
        return new ClockReading(96_000, 48_000, 48_000, 1_700_000_000_000L);
    }

    @Override
    public Listening listening() {
        return listening;
    }

    @Override
    public Path showFile() {
        return Path.of("peter.micwise");
    }

    @Override
    public Path ringFile() {
        return Path.of("peter.ring");
    }

    @Override
    public Subscription subscribe(SessionListener listener) {
        listeners.add(listener);
        listener.showChanged(show);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {}

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public String operatorPin() {
        return "1111";
    }

    @Override
    public String listenerPin() {
        return "2222";
    }

    @Override
    public Admission pair(String pin, String name, String remoteAddress) {
        pairedName = name;
        pairedAddress = remoteAddress;
        return switch (pin) {
            case "1111" -> new Admission.Admitted(OPERATOR, Role.OPERATOR);
            case "2222" -> new Admission.Admitted(LISTENER, Role.LISTENER);
            case "often" -> new Admission.TooManyTries(40);
            default -> new Admission.WrongPin();
        };
    }

    @Override
    public Optional<Client> client(String token) {
        return switch (token) {
            case OPERATOR -> Optional.of(new Client("anna", "Anna's iPad", Role.OPERATOR));
            case LISTENER -> Optional.of(new Client("ben", "Ben's phone", Role.LISTENER));
            default ->
                    open
                            ? Optional.of(new Client("anybody", "anybody", Role.OPERATOR))
                            : Optional.empty();
        };
    }
}
