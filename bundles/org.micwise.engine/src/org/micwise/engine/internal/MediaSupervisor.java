package org.micwise.engine.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.micwise.base.UserError;
import org.micwise.engine.EngineListener;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaRefusal;
import org.micwise.engine.MediaReport;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MixChannel;
import org.micwise.media.protocol.MixMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the media process running, and carries commands to it and events from it. */
final class MediaSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(MediaSupervisor.class);

    /** The process gives itself 7 s for an answer, a tablet waits for 8 s. */
    private static final Duration ANSWER_LIMIT = Duration.ofMillis(7_500);

    private final ChildJvm jvm;
    private final Path data;
    private final Path ring;
    private final EngineListener listener;
    private final Backoff backoff = new Backoff();
    private final Job restart;
    private final PendingReplies<String> answers = new PendingReplies<>(ANSWER_LIMIT);
    private final PendingReplies<Void> mixes = new PendingReplies<>(ANSWER_LIMIT);
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    // guarded by this
    private MediaProcess process;
    private long startedMillis;
    private boolean running;
    private boolean closed;
    private int listeners;
    private String message;

    MediaSupervisor(ChildJvm jvm, Path data, Path ring, EngineListener listener) {
        this.jvm = jvm;
        this.data = data;
        this.ring = ring;
        this.listener = listener;
        this.restart = Job.createSystem("Restart media", (ICoreRunnable) _ -> restart());
    }

    synchronized void start() throws UserError {
        if (!closed) {
            MediaProcess started = MediaProcess.start(jvm, data, ring, this::handle);
            process = started;
            startedMillis = System.currentTimeMillis();
            running = true;
            started.onEnd(code -> ended(started, code));
        }
    }

    /**
     * Returns when the first run of the process is ready for work.
     *
     * @throws UserError if it ended instead, or takes too long
     */
    void awaitReady(Duration limit) throws UserError {
        try {
            ready.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw UserError.failure(e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw UserError.failure(
                    "The media process was not ready within %d s. See %s."
                            .formatted(limit.toSeconds(), data.resolve("media.log")),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failure("Interrupted while the media process started.", e);
        }
    }

    /**
     * @return the SDP answer; fails with {@link MediaRefusal} or a timeout
     */
    CompletableFuture<String> open(String id, String offer) {
        return send(answers, id, new MediaCommand.Open(id, offer));
    }

    /**
     * @return completes when it is heard; fails with {@link MediaRefusal} or a timeout
     */
    CompletableFuture<Void> mix(String id, List<InputMix> inputs, boolean solo) {
        List<MixChannel> channels =
                inputs.stream().map(i -> new MixChannel(i.input(), i.gainDb(), i.pan())).toList();
        MixMode mode = solo ? MixMode.SOLO : MixMode.MIX;
        return send(mixes, id, new MediaCommand.Mix(id, channels, mode));
    }

    synchronized void close(String id) {
        if (running && !process.send(new MediaCommand.Close(id))) {
            LOG.warn("The media process takes no commands: {} goes on until it is gone.", id);
        }
    }

    /** Another capture writes the ring; a process that is not running yet will find it itself. */
    synchronized void attach(Path newRing) {
        if (running && !process.send(new MediaCommand.Attach(newRing.toString()))) {
            LOG.error("The media process takes no commands, and reads a ring that has ended.");
        }
    }

    private synchronized <T> CompletableFuture<T> send(
            PendingReplies<T> pending, String id, MediaCommand command) {
        if (!running) {
            return CompletableFuture.failedFuture(gone());
        }
        CompletableFuture<T> reply = pending.add(id);
        if (!process.send(command)) {
            reply.completeExceptionally(
                    new MediaRefusal(503, "The media process takes no commands just now."));
        }
        return reply;
    }

    private static MediaRefusal gone() {
        return new MediaRefusal(503, "The media process is being started again; try once more.");
    }

    private void handle(MediaEvent event) {
        switch (event) {
            case MediaEvent.Ready(long pid, String version) -> ready(pid, version);
            case MediaEvent.Attached attached -> LOG.info("Media reads {}.", attached.ring());
            case MediaEvent.Answer(String id, String sdp) -> answers.take(id).complete(sdp);
            case MediaEvent.Mixed mixed -> mixes.take(mixed.id()).complete(null);
            case MediaEvent.Refused refused -> refuse(refused);
            case MediaEvent.State(String id, var state) ->
                    listener.listenerChanged(id, state.name().toLowerCase(Locale.ROOT));
            case MediaEvent.Ended(String id, String reason) -> listener.listenerEnded(id, reason);
            case MediaEvent.Stats stats -> listeners(stats.connected());
        }
    }

    private void ready(long pid, String version) {
        LOG.info("Media runs as process {}, WebRTC {}.", pid, version);
        synchronized (this) {
            message = null;
        }
        ready.complete(null);
    }

    private void refuse(MediaEvent.Refused refused) {
        MediaRefusal refusal = new MediaRefusal(refused.status(), refused.reason());
        switch (refused.command()) {
            case OPEN -> answers.take(refused.id()).completeExceptionally(refusal);
            case MIX -> mixes.take(refused.id()).completeExceptionally(refusal);
            case CLOSE -> LOG.debug("Closing {}: {}", refused.id(), refused.reason());
            case ATTACH, LINE -> LOG.error("The media process refused: {}", refused.reason());
        }
    }

    private synchronized void listeners(int connected) {
        listeners = connected;
    }

    private void ended(MediaProcess which, int code) {
        synchronized (this) {
            running = false;
            listeners = 0;
        }
        // before the next run, whose commands nobody may fail
        answers.failAll(gone());
        mixes.failAll(gone());
        String lastLine = which.log().lastLine();
        String why =
                "Its process ended with code %d%s"
                        .formatted(code, lastLine.isEmpty() ? "." : ": " + lastLine);
        if (ready.completeExceptionally(
                UserError.failure(
                        "The media process cannot start. %s See %s."
                                .formatted(why, which.log().file())))) {
            return;
        }
        synchronized (this) {
            if (closed) {
                return;
            }
            scheduleRestart(System.currentTimeMillis() - startedMillis, why);
        }
        listener.allListenersEnded("The media process ended; it is started again.");
    }

    /** Only with the lock held. */
    private void scheduleRestart(long ranMillis, String why) {
        long delayMillis = backoff.afterRunOf(ranMillis);
        message = "Listening broke off and is started again. " + why;
        LOG.error("{} (in {} ms)", message, delayMillis);
        restart.schedule(delayMillis);
    }

    private synchronized void restart() {
        try {
            start();
        } catch (UserError e) {
            scheduleRestart(0, e.getMessage());
        }
    }

    synchronized MediaReport report() {
        return new MediaReport(listeners, running ? process.pid() : 0, message);
    }

    /** Ends the process, and the supervision. Takes 3 s at most. */
    void close() {
        MediaProcess last;
        synchronized (this) {
            closed = true;
            last = process;
        }
        restart.cancel();
        if (last != null) {
            last.stop();
        }
    }
}
