package org.micwise.engine.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.micwise.base.UserError;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.Engine;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaReport;
import org.micwise.ring.RingReader;

/** The three parts of the engine, started and stopped in their order. */
final class RunningEngine implements Engine {

    private static final Duration MEDIA_START_LIMIT = Duration.ofSeconds(20);

    private final EngineOptions options;
    private final Path ring;
    private final MediaSupervisor media;
    private final AnalysisJob analysis;
    private final CaptureSupervisor capture;

    private RunningEngine(
            ChildJvm captureJvm,
            ChildJvm mediaJvm,
            EngineOptions options,
            EngineListener listener,
            RingPlace place)
            throws UserError {
        this.options = options;
        this.ring = ring(options, place);
        this.media = new MediaSupervisor(mediaJvm, options.data(), ring, listener);
        this.analysis = new AnalysisJob(ring, listener::metersRead);
        this.capture = CaptureSupervisor.start(captureJvm, options, ring, this::newRing);
    }

    /** The ring of the run before if it fits, so that its capture, or its audio, goes on. */
    private static Path ring(EngineOptions options, RingPlace place) throws UserError {
        KeptRing kept = KeptRing.of(options.data());
        Optional<Path> before = kept.ring().filter(Files::exists);
        Path chosen =
                before.filter(ring -> fits(ring, options)).orElseGet(() -> place.choose(options));
        before.filter(ring -> !ring.equals(chosen))
                .ifPresent(ring -> endWriter(ring, options.data()));
        kept.remember(chosen);
        return chosen;
    }

    private static boolean fits(Path ring, EngineOptions options) {
        if (!ring.equals(options.ring().map(RingPlace::absolute).orElse(ring))) {
            return false;
        }
        try (RingReader found = KeptRing.open(ring)) {
            return found != null && KeptRing.suits(found, options);
        }
    }

    /** A capture of the run before that writes elsewhere would keep the device from the new one. */
    private static void endWriter(Path ring, Path data) {
        try (RingReader found = KeptRing.open(ring)) {
            if (found != null) {
                CaptureProcess.writing(ring, found.status(), data).ifPresent(CaptureProcess::stop);
            }
        }
    }

    static RunningEngine start(
            ChildJvm captureJvm,
            ChildJvm mediaJvm,
            EngineOptions options,
            EngineListener listener,
            RingPlace place)
            throws UserError {
        RunningEngine engine = new RunningEngine(captureJvm, mediaJvm, options, listener, place);
        boolean started = false;
        try {
            engine.media.start();
            engine.media.awaitReady(MEDIA_START_LIMIT);
            // last: scheduling a job swallows an interrupt
            engine.analysis.start();
            started = true;
            return engine;
        } finally {
            if (!started) {
                engine.close(false);
            }
        }
    }

    private void newRing() {
        analysis.attach(ring);
        media.attach(ring);
    }

    @Override
    public Path ring() {
        return ring;
    }

    @Override
    public CaptureReport capture() {
        return capture.report();
    }

    @Override
    public MediaReport media() {
        return media.report();
    }

    @Override
    public long analysisLagMillis() {
        return analysis.lagMillis();
    }

    @Override
    public CompletableFuture<String> listen(String id, String offer) {
        return media.open(id, offer);
    }

    @Override
    public CompletableFuture<Void> mix(String id, List<InputMix> inputs, boolean solo) {
        return media.mix(id, inputs, solo);
    }

    @Override
    public void endListening(String id) {
        media.close(id);
    }

    @Override
    public void close() {
        close(options.keepCapture());
    }

    /** Each process may take 3 s, all of it may take 5 s: they end side by side. */
    private void close(boolean keepCapture) {
        Thread mediaEnd = Thread.ofPlatform().name("end media").start(media::close);
        analysis.close();
        capture.close(keepCapture);
        try {
            mediaEnd.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
