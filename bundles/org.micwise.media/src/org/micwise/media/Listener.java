package org.micwise.media;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.micwise.dsp.Mix;
import org.micwise.dsp.MixPart;
import org.micwise.media.peer.Offer;
import org.micwise.media.peer.Peer;
import org.micwise.media.peer.PeerEvents;
import org.micwise.media.peer.Peers;
import org.micwise.media.peer.RefusedException;
import org.micwise.media.protocol.ListenerState;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MixChannel;
import org.micwise.media.protocol.MixMode;
import org.micwise.media.sound.Feed;
import org.micwise.media.sound.Sound;

/**
 * One listener from its offer to its end: {@code negotiating}, then {@code answered}, then {@code
 * ended}; the last may come at any time. Any thread; nothing blocks but {@link #negotiate} and
 * {@link #dispose}.
 */
final class Listener implements PeerEvents {

    private final String id;
    private final boolean stereo;
    private final EventQueue events;
    private final Sound sound;
    private final Runnable onLost;
    private final Feed feed;
    private final CompletableFuture<Void> negotiated = new CompletableFuture<>();

    /** Written by the negotiating thread alone, before the first sound and before its end. */
    private volatile Peer peer;

    private MediaEvent.Mixed mixed;
    private ListenerState state;
    private boolean answered;
    private boolean ended;
    private long silentSinceNs;

    /**
     * A listener that hears silence.
     *
     * @param onLost called once when the connection is beyond hope
     */
    Listener(String id, boolean stereo, EventQueue events, Sound sound, Runnable onLost) {
        this.id = id;
        this.stereo = stereo;
        this.events = events;
        this.sound = sound;
        this.onLost = onLost;
        this.mixed = new MediaEvent.Mixed(id, List.of(), MixMode.MIX);
        this.feed = new Feed(this::push, stereo ? 2 : 1, this::outputFailed);
    }

    String id() {
        return id;
    }

    boolean stereo() {
        return stereo;
    }

    synchronized MediaEvent.Mixed mixed() {
        return mixed;
    }

    /**
     * Answers the offer, and tells the host. Waits some seconds.
     *
     * @throws RefusedException if there is no answer; the listener must then be ended
     */
    void negotiate(Peers peers, Offer offer, long nowNs)
            throws RefusedException, InterruptedException {
        try {
            peer = peers.create(this);
            String answer = peer.answer(offer);
            synchronized (this) {
                if (!ended) {
                    answered = true;
                    silentSinceNs = nowNs;
                    events.post(new MediaEvent.Answer(id, answer));
                    events.post(mixed);
                    postState();
                }
            }
        } finally {
            negotiated.complete(null);
        }
    }

    /** Changes what is heard, and tells the host; the channels must exist in the ring. */
    synchronized void mix(List<MixChannel> channels, MixMode mode) {
        feed.hear(
                Mix.of(
                        channels.stream()
                                .map(c -> new MixPart(c.input(), c.gainDb(), c.pan()))
                                .toList()));
        mixed = new MediaEvent.Mixed(id, channels, mode);
        if (answered && !ended) {
            events.post(mixed);
        }
    }

    @Override
    public synchronized void stateChanged(ListenerState now) {
        if (ended) {
            return;
        }
        if (state == ListenerState.CONNECTED && now != ListenerState.CONNECTED) {
            silentSinceNs = System.nanoTime();
        }
        state = now;
        if (now == ListenerState.CONNECTED) {
            sound.add(feed);
        } else {
            sound.remove(feed);
        }
        if (answered) {
            postState();
        }
        if (now == ListenerState.CLOSED) {
            onLost.run();
        }
    }

    private void postState() {
        if (state != null) {
            events.post(new MediaEvent.State(id, state));
        }
    }

    synchronized boolean connected() {
        return state == ListenerState.CONNECTED && !ended;
    }

    /** For how long an answered listener has not been connected, in nanoseconds; else 0. */
    synchronized long silentNs(long nowNs) {
        return answered && state != ListenerState.CONNECTED ? nowNs - silentSinceNs : 0;
    }

    /**
     * No more events come from this listener, and no more sound goes to it.
     *
     * @return false if that is so already
     */
    synchronized boolean end() {
        boolean first = !ended;
        ended = true;
        sound.remove(feed);
        return first;
    }

    /** Completes when no thread negotiates any more: {@link #dispose} may be called. */
    CompletableFuture<Void> negotiated() {
        return negotiated;
    }

    /** Lets go of the connection. After {@link #end}; waits a second at most for the last sound. */
    void dispose() throws InterruptedException {
        // If the pusher hangs in the library, freeing what it uses would take the process down.
        if (Sound.await(sound.remove(feed)) && peer != null) {
            peer.close();
        }
    }

    private void push(byte[] pcm, int sampleRate, int channels, int frames) {
        peer.push(pcm, sampleRate, channels, frames);
    }

    private void outputFailed(RuntimeException e) {
        System.err.println("Listener " + id + ": its audio output fails: " + e);
        onLost.run();
    }
}
