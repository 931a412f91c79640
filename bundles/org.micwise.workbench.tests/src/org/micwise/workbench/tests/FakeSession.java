package org.micwise.workbench.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.micwise.base.MeterReading;
import org.micwise.session.Access;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.session.ClockReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Listening;
import org.micwise.session.MixChannel;
import org.micwise.session.SceneView;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;

/** A session without audio: its meters move like speech, and some channels have faults. */
public final class FakeSession implements Session {

    private static final int SAMPLE_RATE = 48_000;
    private static final String[] NAMES = {
        "Hamlet",
        "Ophelia",
        "Gertrude",
        "Claudius",
        "Horatio",
        "Polonius",
        "Laertes",
        "Ghost",
        "Rosencrantz",
        "Guildenstern",
        "Fortinbras",
        "Osric",
        "Marcellus",
        "Barnardo",
        "First Player",
        "Gravedigger"
    };
    private static final String[] PERFORMERS = {
        "Anna Schmidt",
        "Jonas Weber",
        "Maria de la Cruz",
        "Kofi Mensah",
        "Lena Vogel",
        "Tom O'Brien",
        "Yuki Tanaka",
        "Paul Martin",
        "Eva Lindqvist",
        "Sam Reed",
        "Ines Moreau",
        "Ali Demir",
        "Nora Falk",
        "Ben Carter",
        "Olga Petrova",
        "Max Huber"
    };

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer;
    private final FakeVoices voices;
    private final int channels;
    private volatile MeterReading meters;
    private volatile ShowSnapshot show;
    private long tick;
    private long lostFrames;

    public FakeSession(int channels) {
        this.channels = channels;
        this.voices = new FakeVoices(channels);
        this.meters = MeterReading.none(channels);
        this.show = show("Hamlet, Act 1");
        ThreadFactory threads = Thread.ofPlatform().daemon().name("fake-session").factory();
        timer = Executors.newSingleThreadScheduledExecutor(threads);
        timer.scheduleAtFixedRate(
                this::tick, 0, 1000 / MeterReading.RATE_HZ, TimeUnit.MILLISECONDS);
    }

    private ShowSnapshot show(String name) {
        List<ChannelView> views = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            String suffix = i < NAMES.length ? "" : " " + (i / NAMES.length + 1);
            views.add(
                    new ChannelView(
                            "c" + i,
                            i + 1,
                            NAMES[i % NAMES.length] + suffix,
                            PERFORMERS[(i * 7) % PERFORMERS.length],
                            "IN " + (i + 1),
                            null,
                            false,
                            i,
                            state(i),
                            null));
        }
        SceneView first = new SceneView("s1", "1.1", "The platform", "", Map.of());
        SceneView second = new SceneView("s2", "1.2", "The castle", "", Map.of());
        return new ShowSnapshot(1, name, SAMPLE_RATE, views, List.of(first, second), "s1", "s2");
    }

    private static ChannelState state(int channel) {
        return switch (channel % 8) {
            case 0, 1, 2, 4 -> ChannelState.ON_STAGE;
            case 3, 6 -> ChannelState.STANDBY;
            default -> ChannelState.OFF;
        };
    }

    private void tick() {
        tick++;
        meters = voices.reading(tick, tick * SAMPLE_RATE / MeterReading.RATE_HZ);
        listeners.forEach(listener -> listener.metersChanged(meters));
        if (tick % MeterReading.RATE_HZ == 0) {
            listeners.forEach(listener -> listener.healthChanged(health()));
        }
    }

    /** Gives the show another name, as an edit from a tablet would. */
    public void rename(String name) {
        show = show(name);
        listeners.forEach(listener -> listener.showChanged(show));
    }

    /** Stops the meters, as a dead analysis would. */
    public void freeze() {
        timer.shutdownNow();
    }

    /** Says that frames were lost. */
    public void lose(long frames) {
        lostFrames = frames;
        listeners.forEach(listener -> listener.healthChanged(health()));
    }

    @Override
    public String name() {
        return "Front of house";
    }

    @Override
    public Access access() {
        return new FakeAccess();
    }

    @Override
    public ShowSnapshot show() {
        return show;
    }

    @Override
    public MeterReading meters() {
        return meters;
    }

    @Override
    public HealthSnapshot health() {
        return new HealthSnapshot(
                HealthSnapshot.Status.OK,
                "1.0.0",
                new HealthSnapshot.Capture(
                        "running",
                        "demo",
                        SAMPLE_RATE,
                        channels,
                        clock().frame(),
                        lostFrames,
                        0,
                        4711,
                        null),
                new HealthSnapshot.Analysis(38),
                new HealthSnapshot.Media(3, 4712, null));
    }

    @Override
    public ClockReading clock() {
        return new ClockReading(meters.frame(), 0, SAMPLE_RATE, System.currentTimeMillis());
    }

    @Override
    public Listening listening() {
        return new Listening() {
            @Override
            public CompletableFuture<Opened> open(String owner, String offer) {
                return CompletableFuture.failedFuture(new Refused(503, "No media here"));
            }

            @Override
            public CompletableFuture<Void> mix(
                    String id, String owner, List<MixChannel> mix, MixMode mode) {
                return CompletableFuture.failedFuture(new Refused(404, "No such session"));
            }

            @Override
            public void close(String id, String owner) throws Refused {
                throw new Refused(404, "No such session");
            }
        };
    }

    @Override
    public Path showFile() {
        return Path.of("hamlet.micwise");
    }

    @Override
    public Path ringFile() {
        return Path.of("capture.ring");
    }

    @Override
    public Subscription subscribe(SessionListener listener) {
        listeners.add(listener);
        listener.showChanged(show);
        listener.healthChanged(health());
        return () -> listeners.remove(listener);
    }

    /** How many listen now. */
    public int subscriptions() {
        return listeners.size();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static final class FakeAccess implements Access {

        @Override
        public boolean open() {
            return false;
        }

        @Override
        public String operatorPin() {
            return "482913";
        }

        @Override
        public String listenerPin() {
            return "570264";
        }

        @Override
        public Admission pair(String pin, String name, String remoteAddress) {
            return new Admission.WrongPin();
        }

        @Override
        public Optional<Client> client(String token) {
            return Optional.empty();
        }
    }
}
