package org.micwise.media.peer;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.RTCAnswerOptions;
import dev.onvoid.webrtc.RTCBundlePolicy;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCIceGatheringState;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpSender;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.micwise.media.protocol.ListenerState;

/**
 * One connection of libwebrtc, with one source of audio of its own. The library reports whatever
 * fails at once, a malformed offer for example, as a plain {@link Error}; none gets out of here.
 */
final class WebRtcPeer implements Peer {

    private static final int BITS = 16;
    private static final long NEGOTIATION_NS = TimeUnit.SECONDS.toNanos(5);
    private static final long GATHERING_SECONDS = 2;
    private static final String STREAM = "micwise";

    private final CustomAudioSource source;
    private final AudioTrack track;
    private final RTCPeerConnection connection;
    private final CountDownLatch gathered = new CountDownLatch(1);

    WebRtcPeer(PeerConnectionFactory factory, PeerEvents events) {
        source = new CustomAudioSource();
        track = factory.createAudioTrack("audio", source);
        RTCConfiguration configuration = new RTCConfiguration();
        configuration.bundlePolicy = RTCBundlePolicy.MAX_BUNDLE;
        connection = factory.createPeerConnection(configuration, new Observer(events));
        connection.addTrack(track, List.of(STREAM));
    }

    @Override
    public String answer(Offer offer) throws RefusedException, InterruptedException {
        try {
            return negotiate(offer);
        } catch (Error e) {
            throw new RefusedException(400, "The offer is not accepted: " + firstLine(e));
        }
    }

    private static String firstLine(Error e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private String negotiate(Offer offer) throws RefusedException, InterruptedException {
        long deadlineNs = System.nanoTime() + NEGOTIATION_NS;
        CompletableFuture<Void> remote = new CompletableFuture<>();
        connection.setRemoteDescription(
                new RTCSessionDescription(RTCSdpType.OFFER, offer.sdp()),
                Promises.settingOf(remote));
        await(remote, deadlineNs, 400, "The offer is not accepted");

        CompletableFuture<RTCSessionDescription> created = new CompletableFuture<>();
        connection.createAnswer(new RTCAnswerOptions(), Promises.creationOf(created));
        RTCSessionDescription answer = await(created, deadlineNs, 500, "There is no answer");

        CompletableFuture<Void> local = new CompletableFuture<>();
        connection.setLocalDescription(answer, Promises.settingOf(local));
        await(local, deadlineNs, 500, "The answer cannot be used");

        boolean complete = gathered.await(GATHERING_SECONDS, TimeUnit.SECONDS);
        String sdp = connection.getLocalDescription().sdp;
        if (!sdp.contains("a=candidate:")) {
            throw new RefusedException(
                    500, "This machine has no network interface that listeners could reach.");
        }
        if (!complete) {
            System.err.println("Some network interface is slow: answered without it.");
        }
        return sdp;
    }

    private static <T> T await(
            CompletableFuture<T> promise, long deadlineNs, int statusOfFailure, String failure)
            throws RefusedException, InterruptedException {
        try {
            return promise.get(deadlineNs - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            String why = e.getCause().getMessage();
            throw new RefusedException(statusOfFailure, failure + ": " + why);
        } catch (TimeoutException e) {
            throw new RefusedException(504, "The WebRTC library took too long over the offer.");
        }
    }

    @Override
    public void push(byte[] pcm, int sampleRate, int channels, int frames) {
        try {
            source.pushAudio(pcm, BITS, sampleRate, channels, frames);
        } catch (Error e) {
            throw new IllegalStateException("pushing audio", e);
        }
    }

    @Override
    public void close() {
        try {
            // In this order: the connection's own threads read the track until it is taken away.
            for (RTCRtpSender sender : connection.getSenders()) {
                sender.replaceTrack(null);
            }
            connection.close();
            track.dispose();
            source.dispose();
        } catch (Error e) {
            throw new IllegalStateException("closing a connection", e);
        }
    }

    /** Called by the library's threads. */
    private final class Observer implements PeerConnectionObserver {

        private final PeerEvents events;

        Observer(PeerEvents events) {
            this.events = events;
        }

        @Override
        public void onIceCandidate(RTCIceCandidate candidate) {
            // the local description holds them all once gathering is complete
        }

        @Override
        public void onIceGatheringChange(RTCIceGatheringState state) {
            if (state == RTCIceGatheringState.COMPLETE) {
                gathered.countDown();
            }
        }

        @Override
        public void onConnectionChange(RTCPeerConnectionState state) {
            switch (state) {
                case NEW -> {}
                case CONNECTING -> events.stateChanged(ListenerState.CONNECTING);
                case CONNECTED -> events.stateChanged(ListenerState.CONNECTED);
                case DISCONNECTED -> events.stateChanged(ListenerState.DISCONNECTED);
                case FAILED -> events.stateChanged(ListenerState.FAILED);
                case CLOSED -> events.stateChanged(ListenerState.CLOSED);
            }
        }
    }
}
