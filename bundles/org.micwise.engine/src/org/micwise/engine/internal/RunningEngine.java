package org.micwise.engine.internal;

import org.micwise.base.UserError;
import org.micwise.engine.CaptureReport;
import org.micwise.engine.Engine;
import org.micwise.engine.EngineListener;
import org.micwise.engine.EngineOptions;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaReport;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The three parts of the engine, started and stopped in their order. */
final class RunningEngine implements Engine {

    private static final int MEDIA_START_SECONDS = 20;

    private final Path ring;
    private final CaptureSupervisor capture;
    private final MediaSupervisor media;
    private final AnalysisJob analysis;

    private RunningEngine(
            Path ring, CaptureSupervisor capture, MediaSupervisor media, AnalysisJob analysis) {
        this.ring = ring;
        this.capture = capture;
        this.media = media;
        this.analysis = analysis;
    }

    static RunningEngine start(
            ChildJvm captureJvm, ChildJvm mediaJvm, EngineOptions options, EngineListener listener)
            throws UserError {
        Path ring = RingPlace.choose(options);
        MediaSupervisor media = new MediaSupervisor(mediaJvm, options.data(), ring, listener);
        AnalysisJob analysis = new AnalysisJob(ring, listener::metersRead);
        CaptureSupervisor capture =
                CaptureSupervisor.start(
                        captureJvm,
                        options,
                        ring,
                        newRing -> {
                            analysis.attach(newRing);
                            media.attach(newRing);
                        });
        try {
            media.start();
            analysis.schedule();
            media.ready().get(MEDIA_START_SECONDS, TimeUnit.SECONDS);
            return new RunningEngine(ring, capture, media, analysis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandon(capture, media, analysis, "it was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            String log = options.data().resolve("media.log").toString();
            throw abandon(capture, media, analysis, "see " + log, e);
        }
    }

    private static UserError abandon(
            CaptureSupervisor capture,
            MediaSupervisor media,
            AnalysisJob analysis,
            String why,
            Exception cause) {
        new RunningEngine(null, capture, media, analysis).close();
        return UserError.failure("The media process did not start: %s.".formatted(why), cause);
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
        media.close();
        analysis.close();
        capture.close();
    }
}
