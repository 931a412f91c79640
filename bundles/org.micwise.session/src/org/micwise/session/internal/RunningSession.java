package org.micwise.session.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.micwise.base.AudioFormat;
import org.micwise.base.MeterReading;
import org.micwise.base.UserError;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.Engine;
import org.micwise.engine.EngineFactory;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;
import org.micwise.session.Access;
import org.micwise.session.ClockReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.Listening;
import org.micwise.session.Session;
import org.micwise.session.SessionListener;
import org.micwise.session.SessionOptions;
import org.micwise.session.ShowSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins the show and the engine. */
final class RunningSession implements Session, EngineListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunningSession.class);
    private static final long TICK_MILLIS = 1_000;

    private final String name;
    private final PinAccess access;
    private final HealthRules health;
    private final Subscribers subscribers = new Subscribers();
    private final ListenerRegistry listening;
    private final Job ticker;
    private volatile MeterReading meters = MeterReading.none(0);
    private final AtomicBoolean closed = new AtomicBoolean();

    // set once, before anybody gets to see this object; null only if starting failed
    private Engine engine;
    private ShowModel show;

    private RunningSession(String name, PinAccess access, HealthRules health) {
        this.name = name;
        this.access = access;
        this.health = health;
        this.listening =
                new ListenerRegistry(
                        () -> engine,
                        channelId -> show.inputOf(channelId),
                        view -> subscribers.tell(s -> s.listenChanged(view)));
        this.ticker = Job.createSystem("Clock and health", (ICoreRunnable) _ -> tick());
    }

    static RunningSession start(EngineFactory engines, SessionOptions options, String version)
            throws UserError {
        DataFolder.prepare(options.data());
        Credentials credentials =
                Credentials.load(options.data(), options.operatorPin(), options.listenerPin());
        RunningSession session =
                new RunningSession(
                        options.name(),
                        new PinAccess(credentials, options.authentication(), System::nanoTime),
                        new HealthRules(version));
        try {
            session.begin(engines, options);
            return session;
        } catch (UserError | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** A show that is refused is said before any audio starts. */
    private void begin(EngineFactory engines, SessionOptions options) throws UserError {
        boolean demo = options.source().equals("demo");
        Path standard = options.data().resolve(demo ? "demo.micwise" : "show.micwise");
        Path file = options.show().orElse(standard);
        if (Files.exists(file)) {
            show = ShowModel.open(file);
        }
        engine = engines.start(engineOptions(options), this);
        AudioFormat format = engine.capture().format();
        if (show == null) {
            String title = demo ? DemoCast.SHOW_NAME : ShowModel.nameOf(file);
            show =
                    ShowModel.create(
                            file, title, format.channels(), demo ? DemoCast.members() : List.of());
        }
        show.publish(format.sampleRate());
        ticker.schedule();
    }

    private static EngineOptions engineOptions(SessionOptions options) {
        return new EngineOptions(
                options.source(),
                options.data(),
                options.ring(),
                options.channels(),
                options.sampleRate(),
                options.bufferSeconds(),
                options.portAudioLibrary(),
                options.keepCapture());
    }

    private void tick() {
        if (closed.get()) {
            return;
        }
        try {
            HealthSnapshot healthNow = health();
            ClockReading clockNow = clock();
            subscribers.tell(s -> s.healthChanged(healthNow));
            subscribers.tell(s -> s.clockTicked(clockNow));
        } finally {
            // also after a failure: tablets take a silent host for a dead one
            ticker.schedule(TICK_MILLIS);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public ShowSnapshot show() {
        return show.snapshot();
    }

    @Override
    public MeterReading meters() {
        return meters;
    }

    @Override
    public HealthSnapshot health() {
        return health.judge(
                engine.capture(), engine.analysisLagMillis(), engine.media(), System.nanoTime());
    }

    @Override
    public ClockReading clock() {
        CaptureReport capture = engine.capture();
        return new ClockReading(
                capture.frame(),
                capture.oldestFrame(),
                capture.format().sampleRate(),
                System.currentTimeMillis());
    }

    @Override
    public Listening listening() {
        return listening;
    }

    @Override
    public Path showFile() {
        return show.file();
    }

    @Override
    public Path ringFile() {
        return engine.ring();
    }

    @Override
    public Subscription subscribe(SessionListener listener) {
        // first among the subscribers, then the state: a change in between is told twice, not lost
        subscribers.add(listener);
        listener.showChanged(show());
        listener.healthChanged(health());
        listener.clockTicked(clock());
        return () -> subscribers.remove(listener);
    }

    @Override
    public void metersRead(MeterReading reading) {
        meters = reading;
        subscribers.tell(s -> s.metersChanged(reading));
    }

    @Override
    public void listenerChanged(String id, String state) {
        listening.stateChanged(id, state);
    }

    @Override
    public void listenerEnded(String id, String reason) {
        listening.remove(id);
    }

    @Override
    public void allListenersEnded(String reason) {
        listening.removeAll();
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        ticker.cancel();
        try {
            if (engine != null) {
                engine.close();
            }
        } finally {
            if (show != null) {
                closeShow();
            }
        }
    }

    private void closeShow() {
        try {
            show.close();
        } catch (UserError e) {
            LOG.error("{}", e.getMessage(), e);
        }
    }
}
