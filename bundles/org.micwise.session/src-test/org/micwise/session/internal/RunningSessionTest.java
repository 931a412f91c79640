package org.micwise.session.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.MeterReading;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;
import org.micwise.engine.Engine;
import org.micwise.engine.EngineFactory;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;
import org.micwise.session.ClockReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.ListenView;
import org.micwise.session.Listening.MixMode;
import org.micwise.session.MixChannel;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;
import org.micwise.session.SessionOptions;
import org.micwise.session.ShowSnapshot;

class RunningSessionTest {

    @TempDir Path data;
    private final FakeEngine engine = new FakeEngine();
    private final FakeFactory factory = new FakeFactory();
    private final Notes notes = new Notes();

    @Test
    void shouldMakeAShowForTheChannelsOfTheSource() throws UserError {
        try (Session session = start()) {
            ShowSnapshot show = session.show();

            assertEquals("Peter Pan", show.name());
            assertEquals(48_000, show.sampleRate());
            assertEquals(
                    List.of(1, 2, 3, 4), show.channels().stream().map(c -> c.number()).toList());
            assertTrue(Files.exists(session.showFile()));
            assertEquals(Path.of("fake.ring"), session.ringFile());
            assertEquals("Main stage", session.name());
        }
    }

    @Test
    void shouldBeginEverySubscriptionWithTheStateAsItIsAndTickEachSecond() throws Exception {
        try (Session session = start();
                Session.Subscription _ = session.subscribe(notes)) {
            assertEquals("show Peter Pan", notes.nextBut("health", "clock"));
            for (int i = 0; i < 3; i++) {
                assertEquals("health OK", notes.nextBut("clock"));
                assertEquals("clock 9600", notes.nextBut("health"));
            }
        }
    }

    @Test
    void shouldPassOnMetersAndWhatListenersDo() throws Exception {
        try (Session session = start()) {
            session.subscribe(notes);
            notes.heard.clear();
            factory.listener.metersRead(MeterReading.none(4));
            assertEquals("meters 4", notes.nextBut("health", "clock"));
            assertEquals(4, session.meters().channels());

            String channel = session.show().channels().get(2).id();
            String id = session.listening().open("anna", "offer").join().id();
            assertEquals(id + " connecting", notes.nextBut("health", "clock"));
            factory.listener.listenerChanged(id, "connected");
            assertEquals(id + " connected", notes.nextBut("health", "clock"));
            List<MixChannel> mix = List.of(new MixChannel(channel, 0, 0));
            session.listening().mix(id, "anna", mix, MixMode.SOLO).join();
            assertEquals(2, engine.mix.getFirst().input());
            assertEquals(id + " connected", notes.nextBut("health", "clock"));
            factory.listener.allListenersEnded("The media process ended.");
            assertEquals(id + " closed", notes.nextBut("health", "clock"));
        }
    }

    @Test
    void shouldGoOnTickingAfterAFailure() throws Exception {
        try (Session session = start()) {
            session.subscribe(notes);
            engine.failOnce.set(true);
            while (engine.failOnce.get()) {
                Thread.onSpinWait();
            }
            notes.heard.clear();

            assertEquals("health OK", notes.nextBut("clock"));
        }
    }

    @Test
    void shouldCloseOnceAndSayNoMore() throws Exception {
        Session session = start();
        session.close();
        session.close();
        session.subscribe(notes).close();
        notes.heard.clear();

        assertTrue(engine.closed);
        factory.listener.metersRead(MeterReading.none(4));
        assertEquals(List.of(), List.copyOf(notes.heard));
    }

    @Test
    void shouldRefuseAForeignShowFileBeforeAnyAudioStarts() throws Exception {
        Files.writeString(data.resolve("Peter Pan.micwise"), "this is no show at all".repeat(100));

        assertThrows(UserError.class, this::start);

        assertFalse(factory.started);
    }

    @Test
    void shouldStopTheAudioWhenTheShowCannotBeMade() throws Exception {
        Files.createFile(data.resolve("in-the-way"));
        SessionOptions options = options(data.resolve("in-the-way/peter.micwise"));

        assertThrows(UserError.class, () -> RunningSession.start(factory, options, "1.0.0"));

        assertTrue(factory.started);
        assertTrue(engine.closed);
    }

    @Test
    void shouldPassOnWhyTheAudioCannotStart() {
        factory.failure = UserError.failure("There is no such device.");

        UserError e = assertThrows(UserError.class, this::start);

        assertEquals("There is no such device.", e.getMessage());
    }

    private Session start() throws UserError {
        return RunningSession.start(factory, options(data.resolve("Peter Pan.micwise")), "1.0.0");
    }

    private SessionOptions options(Path show) {
        return new SessionOptions(
                "Main stage",
                "portaudio:JACK/system",
                data,
                Optional.of(show),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                300,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
    }

    private final class FakeFactory implements EngineFactory {

        private EngineListener listener;
        private boolean started;
        private UserError failure;

        @Override
        public Engine start(EngineOptions options, EngineListener engineListener) throws UserError {
            if (failure != null) {
                throw failure;
            }
            started = true;
            listener = engineListener;
            return engine;
        }

        @Override
        public List<AudioDevice> devices(String portAudioLibrary) {
            return List.of();
        }

        @Override
        public String portAudioVersion(String portAudioLibrary) {
            return "none";
        }
    }

    private static final class Notes implements SessionListener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        private String next() throws InterruptedException {
            String note = heard.poll(30, TimeUnit.SECONDS);
            assertNotNull(note, "nothing was heard");
            return note;
        }

        /** The next note that begins with none of these. */
        private String nextBut(String... kinds) throws InterruptedException {
            String note = next();
            for (String kind : kinds) {
                if (note.startsWith(kind)) {
                    return nextBut(kinds);
                }
            }
            return note;
        }

        @Override
        public void metersChanged(MeterReading reading) {
            heard.add("meters " + reading.channels());
        }

        @Override
        public void showChanged(ShowSnapshot show) {
            heard.add("show " + show.name());
        }

        @Override
        public void healthChanged(HealthSnapshot health) {
            heard.add("health " + health.status());
        }

        @Override
        public void clockTicked(ClockReading clock) {
            heard.add("clock " + clock.frame());
        }

        @Override
        public void listenChanged(ListenView listen) {
            heard.add(listen.id() + " " + listen.state());
        }
    }
}
