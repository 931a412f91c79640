package org.micwise.media;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.micwise.media.peer.Offer;
import org.micwise.media.peer.Peer;
import org.micwise.media.peer.PeerEvents;
import org.micwise.media.peer.Peers;
import org.micwise.media.peer.RefusedException;

/**
 * Connections that do what the offer's session name says: {@code slow} waits to be released, {@code
 * bad} is refused, {@code crash} fails, all else is answered.
 */
final class FakePeers implements Peers {

    final Map<String, FakePeer> bySession = new ConcurrentHashMap<>();
    final CountDownLatch release = new CountDownLatch(1);
    final AtomicInteger open = new AtomicInteger();

    static String offer(String session) {
        return "v=0\r\ns="
                + session
                + "\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=rtpmap:111 opus/48000/2\r\n";
    }

    static String stereoOffer(String session) {
        return offer(session) + "a=fmtp:111 stereo=1\r\n";
    }

    final class FakePeer implements Peer {

        final PeerEvents events;
        final AtomicInteger pushed = new AtomicInteger();

        FakePeer(PeerEvents events) {
            this.events = events;
        }

        @Override
        public String answer(Offer offer) throws RefusedException, InterruptedException {
            String session = offer.sdp().lines().skip(1).findFirst().orElseThrow().substring(2);
            bySession.put(session, this);
            switch (session) {
                case "slow" -> release.await();
                case "bad" -> throw new RefusedException(400, "The offer is not accepted.");
                case "crash" -> throw new IllegalStateException("no memory");
                default -> {}
            }
            return "answer to " + session;
        }

        @Override
        public void push(byte[] pcm, int sampleRate, int channels, int frames) {
            pushed.incrementAndGet();
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    @Override
    public Peer create(PeerEvents events) {
        open.incrementAndGet();
        return new FakePeer(events);
    }

    @Override
    public String version() {
        return "fake";
    }

    @Override
    public void close() {}
}
