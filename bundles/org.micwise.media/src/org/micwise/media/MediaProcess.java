package org.micwise.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.micwise.base.UserError;
import org.micwise.media.peer.Peers;
import org.micwise.media.peer.WebRtcPeers;
import org.micwise.media.protocol.LineReader;
import org.micwise.media.protocol.MalformedLineException;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;
import org.micwise.media.protocol.Refusal;
import org.micwise.media.sound.Sound;

/** All parts of the media process, joined. */
final class MediaProcess {

    private static final int STATS_EVERY_TICKS = 2;

    private final Peers peers;
    private final Sound sound;
    private final EventQueue events;
    private final Listeners listeners;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> Threads.daemon(task, "clock"));
    private int ticks;
    private boolean hadListeners;

    /**
     * Opens the ring and loads the library.
     *
     * @param out where the host reads
     * @param onHostGone called when it reads no more; any thread, may be called twice
     */
    MediaProcess(Path ring, OutputStream out, Runnable onHostGone) throws UserError {
        events = new EventQueue(out, onHostGone);
        sound = new Sound(ring);
        peers = WebRtcPeers.load();
        listeners = new Listeners(peers, sound, events);
    }

    /** Says that it is ready, then carries out commands until the host is gone or says so. */
    void run(InputStream in) throws IOException, InterruptedException {
        events.post(new MediaEvent.Ready(ProcessHandle.current().pid(), peers.version()));
        events.post(listeners.attached());
        clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
        // only now: nobody is kept waiting, as the host has yet to read that we are ready
        MediaLines.warmUpDecoding();
        LineReader lines = new LineReader(in);
        boolean more = true;
        while (more) {
            try {
                String line = lines.next();
                more = line != null && carryOut(MediaLines.decodeCommand(line));
            } catch (MalformedLineException e) {
                System.err.println("Not understood: " + e.getMessage());
                events.post(new MediaEvent.Refused(null, Refusal.LINE, 400, e.getMessage()));
            }
        }
    }

    private boolean carryOut(MediaCommand command) throws InterruptedException {
        switch (command) {
            case MediaCommand.Open open -> listeners.open(open);
            case MediaCommand.Mix mix -> listeners.mix(mix);
            case MediaCommand.Close close -> listeners.close(close);
            case MediaCommand.Attach attach -> listeners.attach(attach);
            case MediaCommand.Shutdown _ -> {
                return false;
            }
        }
        return true;
    }

    private void tick() {
        try {
            listeners.tick(System.nanoTime());
            postStats(listeners.stats());
        } catch (RuntimeException e) {
            // else the executor would never tick again, without a word
            System.err.println("Looking after the listeners failed: " + e);
        }
    }

    private void postStats(MediaEvent.Stats stats) {
        boolean due = ++ticks % STATS_EVERY_TICKS == 0 && stats.listeners() > 0;
        boolean lastHasGone = hadListeners && stats.listeners() == 0;
        if (due || lastHasGone) {
            events.post(stats);
        }
        hadListeners = stats.listeners() > 0;
    }

    /** Ends everything in order; may hang in the library, so set a time limit. Any thread. */
    void close(long millis) throws InterruptedException {
        clock.shutdown();
        if (listeners.closeAll(millis)) {
            sound.close();
            peers.close();
        }
    }
}
