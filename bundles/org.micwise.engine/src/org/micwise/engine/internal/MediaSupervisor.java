package org.micwise.engine.internal;

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

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Keeps the media process running, and carries commands to it and events from it. */
final class MediaSupervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MediaSupervisor.class);
    private static final MediaRefusal GONE =
            new MediaRefusal(503, "The media process is being started again; try once more.");

    private final ChildJvm jvm;
    private final Path data;
    private final Path ring;
    private final EngineListener listener;
    private final Backoff backoff = new Backoff();
    private final Job restart;
    private final PendingReplies<String> answers = new PendingReplies<>();
    private final PendingReplies<Void> mixes = new PendingReplies<>();
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
        process = MediaProcess.start(jvm, data, ring, this::handle);
        startedMillis = System.currentTimeMillis();
        running = true;
        process.onExit().thenAccept(this::ended);
    }

    /** Completes when the first run of the process is ready for work. */
    CompletableFuture<Void> ready() {
        return ready;
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
        process.send(new MediaCommand.Close(id));
    }

    synchronized void attach(Path ring) {
        process.send(new MediaCommand.Attach(ring.toString()));
    }

    private synchronized <T> CompletableFuture<T> send(
            PendingReplies<T> pending, String id, MediaCommand command) {
        if (!running) {
            return CompletableFuture.failedFuture(GONE);
        }
        CompletableFuture<T> reply = pending.add(id);
        if (!process.send(command)) {
            reply.completeExceptionally(
                    new MediaRefusal(503, "The media process takes no commands just now."));
        }
        return reply;
    }

    private void handle(MediaEvent event) {
        switch (event) {
            case MediaEvent.Ready(long pid, String version) -> {
                LOG.info("Media runs as process {}, WebRTC {}.", pid, version);
                ready.complete(null);
            }
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

    private void ended(Process ended) {
        synchronized (this) {
            running = false;
            listeners = 0;
            if (closed) {
                return;
            }
            scheduleRestart(
                    System.currentTimeMillis() - startedMillis,
                    "The media process ended with code %d".formatted(ended.exitValue()));
        }
        answers.failAll(GONE);
        mixes.failAll(GONE);
        listener.allListenersEnded("The media process ended; it is started again.");
    }

    private void scheduleRestart(long ranMillis, String why) {
        long delayMillis = backoff.afterRunOf(ranMillis);
        message = why + "; it is started again.";
        LOG.error("{} In {} ms.", message, delayMillis);
        restart.schedule(delayMillis);
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        try {
            start();
            message = null;
        } catch (UserError e) {
            scheduleRestart(0, e.getMessage());
        }
    }

    synchronized MediaReport report() {
        return new MediaReport(listeners, running ? process.pid() : 0, message);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        restart.cancel();
        process.stop();
    }
}
