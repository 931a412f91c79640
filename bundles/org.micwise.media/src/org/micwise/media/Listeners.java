package org.micwise.media;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.micwise.base.UserError;
import org.micwise.media.peer.Offer;
import org.micwise.media.peer.Peers;
import org.micwise.media.peer.RefusedException;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MixChannel;
import org.micwise.media.protocol.Refusal;
import org.micwise.media.sound.Sound;

/**
 * All listeners. Commands come from one thread, {@link #tick} from another; connections are made
 * and ended in the background, so that none of them waits for another.
 */
final class Listeners {

    /** As many as may be connected, or on their way in or out, at once. */
    static final int MAX = 64;

    /** Who has not been connected for so long is taken to have gone. */
    static final long LOST_AFTER_NS = TimeUnit.SECONDS.toNanos(10);

    private final Map<String, Listener> byId = new ConcurrentHashMap<>();

    /** Bounds everything here: a seat is given back only when the connection is disposed of. */
    private final Semaphore seats = new Semaphore(MAX);

    private final ExecutorService negotiators = Threads.pool("negotiator", 8);
    private final ThreadPoolExecutor closer = Threads.pool("closer", 1);
    private final Peers peers;
    private final Sound sound;
    private final EventQueue events;

    Listeners(Peers peers, Sound sound, EventQueue events) {
        this.peers = peers;
        this.sound = sound;
        this.events = events;
    }

    void open(MediaCommand.Open command) {
        String id = command.id();
        try {
            Offer offer = Offer.parse(command.sdp());
            if (byId.containsKey(id)) {
                throw new RefusedException(409, "There is a listener " + id + " already.");
            }
            if (!seats.tryAcquire()) {
                throw new RefusedException(
                        503, "%d listeners are connected, more cannot be served.".formatted(MAX));
            }
            Listener listener =
                    new Listener(
                            id, offer.stereo(), events, sound, () -> end(id, "It disconnected."));
            byId.put(id, listener);
            negotiators.execute(() -> negotiate(listener, offer));
        } catch (RefusedException e) {
            refuse(id, Refusal.OPEN, e.status(), e.getMessage());
        }
    }

    private void negotiate(Listener listener, Offer offer) {
        try {
            listener.negotiate(peers, offer, System.nanoTime());
        } catch (RefusedException e) {
            drop(listener, e.status(), e.getMessage());
        } catch (InterruptedException e) {
            drop(listener, 500, "The media process is ending.");
        } catch (RuntimeException e) {
            System.err.println("Listener " + listener.id() + ": " + e);
            drop(listener, 500, "The WebRTC library failed: " + e.getMessage());
        }
    }

    private void drop(Listener listener, int status, String reason) {
        if (listener.end()) {
            release(listener);
            refuse(listener.id(), Refusal.OPEN, status, reason);
        }
    }

    void mix(MediaCommand.Mix command) {
        Listener listener = byId.get(command.id());
        int inputs = sound.ring().format().channels();
        if (listener == null) {
            refuse(command.id(), Refusal.MIX, 404, "There is no listener " + command.id() + ".");
            return;
        }
        for (MixChannel channel : command.channels()) {
            if (channel.input() >= inputs) {
                String reason = "There is no input %d: the ring has 0 to %d.";
                refuse(
                        command.id(),
                        Refusal.MIX,
                        422,
                        reason.formatted(channel.input(), inputs - 1));
                return;
            }
            if (channel.pan() != 0 && !listener.stereo()) {
                refuse(
                        command.id(),
                        Refusal.MIX,
                        422,
                        "This listener gets one channel: its offer does not say stereo=1.");
                return;
            }
        }
        listener.mix(command.channels(), command.mode());
    }

    void close(MediaCommand.Close command) {
        if (!end(command.id(), "The host closed it.")) {
            refuse(command.id(), Refusal.CLOSE, 404, "There is no listener " + command.id() + ".");
        }
    }

    /** Waits two seconds at most. */
    void attach(MediaCommand.Attach command) throws InterruptedException {
        try {
            sound.attach(Path.of(command.ring()));
            events.post(attached());
            byId.values().forEach(this::trim);
        } catch (UserError | InvalidPathException e) {
            refuse(null, Refusal.ATTACH, 422, e.getMessage());
        }
    }

    /** Tells which ring is played. */
    MediaEvent.Attached attached() {
        Sound.RingInfo ring = sound.ring();
        return new MediaEvent.Attached(
                ring.file().toString(),
                ring.sessionId(),
                ring.format().channels(),
                ring.format().sampleRate());
    }

    /** Takes channels that the new ring has not out of a listener's mix; the host is told. */
    private void trim(Listener listener) {
        MediaEvent.Mixed mixed = listener.mixed();
        int inputs = sound.ring().format().channels();
        List<MixChannel> left = mixed.channels().stream().filter(c -> c.input() < inputs).toList();
        if (left.size() < mixed.channels().size()) {
            listener.mix(left, mixed.mode());
        }
    }

    /** Ends those who have gone. Call about once a second. */
    void tick(long nowNs) {
        for (Listener listener : byId.values()) {
            if (listener.silentNs(nowNs) > LOST_AFTER_NS) {
                end(listener.id(), "It was not connected for ten seconds.");
            }
        }
    }

    MediaEvent.Stats stats() {
        int connected = (int) byId.values().stream().filter(Listener::connected).count();
        return new MediaEvent.Stats(
                byId.size(), connected, sound.blocks(), sound.jumps(), sound.stalled());
    }

    private boolean end(String id, String reason) {
        Listener listener = byId.get(id);
        if (listener == null || !listener.end()) {
            return false;
        }
        release(listener);
        events.post(new MediaEvent.Ended(id, reason));
        return true;
    }

    private void release(Listener listener) {
        byId.remove(listener.id(), listener);
        listener.negotiated().thenRunAsync(() -> dispose(listener), closer);
    }

    private void dispose(Listener listener) {
        try {
            listener.dispose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            System.err.println("Listener " + listener.id() + " cannot be disposed of: " + e);
        } finally {
            seats.release();
        }
    }

    private void refuse(String id, Refusal command, int status, String reason) {
        events.post(new MediaEvent.Refused(id, command, status, reason));
    }

    /**
     * Ends all listeners, and says so.
     *
     * @return whether all connections are closed within the given time
     */
    boolean closeAll(long millis) throws InterruptedException {
        byId.keySet().forEach(id -> end(id, "The media process is ending."));
        return seats.tryAcquire(MAX, millis, TimeUnit.MILLISECONDS);
    }
}
