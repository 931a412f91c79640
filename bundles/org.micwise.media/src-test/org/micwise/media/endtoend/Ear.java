package org.micwise.media.endtoend;

import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCIceGatheringState;
import dev.onvoid.webrtc.RTCOfferOptions;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpTransceiver;
import dev.onvoid.webrtc.RTCRtpTransceiverDirection;
import dev.onvoid.webrtc.RTCRtpTransceiverInit;
import dev.onvoid.webrtc.RTCSdpType;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.RTCStats;
import dev.onvoid.webrtc.RTCStatsReport;
import dev.onvoid.webrtc.RTCStatsType;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A listener as a browser is one. Its sound arrives in {@link #recording}. */
final class Ear implements PeerConnectionObserver, AutoCloseable {

    private static final long SECONDS = 10;

    private final CompletableFuture<Void> gathered = new CompletableFuture<>();
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final RTCPeerConnection connection;
    final Recording recording = new Recording();

    Ear(PeerConnectionFactory factory) {
        connection = factory.createPeerConnection(new RTCConfiguration(), this);
        RTCRtpTransceiverInit init = new RTCRtpTransceiverInit();
        init.direction = RTCRtpTransceiverDirection.RECV_ONLY;
        connection.addTransceiver(factory.createAudioTrack("none", new CustomAudioSource()), init);
    }

    /** The offer, with what a browser's client adds to it. */
    String offer(boolean stereo) throws Exception {
        CompletableFuture<RTCSessionDescription> created = new CompletableFuture<>();
        connection.createOffer(
                new RTCOfferOptions(),
                new CreateSessionDescriptionObserver() {
                    @Override
                    public void onSuccess(RTCSessionDescription description) {
                        created.complete(description);
                    }

                    @Override
                    public void onFailure(String error) {
                        created.completeExceptionally(new IllegalStateException(error));
                    }
                });
        RTCSessionDescription offer = created.get(SECONDS, TimeUnit.SECONDS);
        String sdp = stereo ? offer.sdp.replace("minptime=10", "minptime=10;stereo=1") : offer.sdp;
        CompletableFuture<Void> set = new CompletableFuture<>();
        connection.setLocalDescription(
                new RTCSessionDescription(RTCSdpType.OFFER, sdp), setting(set));
        set.get(SECONDS, TimeUnit.SECONDS);
        gathered.get(SECONDS, TimeUnit.SECONDS);
        return connection.getLocalDescription().sdp;
    }

    void answer(String sdp) throws Exception {
        CompletableFuture<Void> set = new CompletableFuture<>();
        connection.setRemoteDescription(
                new RTCSessionDescription(RTCSdpType.ANSWER, sdp), setting(set));
        set.get(SECONDS, TimeUnit.SECONDS);
        connected.get(SECONDS, TimeUnit.SECONDS);
    }

    private static SetSessionDescriptionObserver setting(CompletableFuture<Void> promise) {
        return new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                promise.complete(null);
            }

            @Override
            public void onFailure(String error) {
                promise.completeExceptionally(new IllegalStateException(error));
            }
        };
    }

    /** What has arrived since the start, by its name in the specification. */
    long received(String counter) throws Exception {
        CompletableFuture<RTCStatsReport> report = new CompletableFuture<>();
        connection.getStats(report::complete);
        RTCStats inbound =
                report.get(SECONDS, TimeUnit.SECONDS).getStats().values().stream()
                        .filter(stats -> stats.getType() == RTCStatsType.INBOUND_RTP)
                        .findFirst()
                        .orElseThrow();
        return ((Number) inbound.getAttributes().get(counter)).longValue();
    }

    @Override
    public void onTrack(RTCRtpTransceiver transceiver) {
        ((AudioTrack) transceiver.getReceiver().getTrack()).addSink(recording);
    }

    @Override
    public void onIceCandidate(RTCIceCandidate candidate) {
        // all are in the offer
    }

    @Override
    public void onIceGatheringChange(RTCIceGatheringState state) {
        if (state == RTCIceGatheringState.COMPLETE) {
            gathered.complete(null);
        }
    }

    @Override
    public void onConnectionChange(RTCPeerConnectionState state) {
        if (state == RTCPeerConnectionState.CONNECTED) {
            connected.complete(null);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
