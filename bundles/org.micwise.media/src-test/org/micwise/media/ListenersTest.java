package org.micwise.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.media.protocol.ListenerState;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MixChannel;
import org.micwise.media.protocol.MixMode;
import org.micwise.media.protocol.Refusal;
import org.micwise.media.sound.Sound;
import org.micwise.ring.RingWriter;

@Timeout(60)
class ListenersTest {

    private static final long JUST_TOO_LONG_NS = TimeUnit.MILLISECONDS.toNanos(10_500);

    @TempDir Path folder;
    private RingWriter ring;
    private Sound sound;
    private HostEnd host;
    private Listeners listeners;
    private final FakePeers peers = new FakePeers();

    @BeforeEach
    void open() throws Exception {
        ring = ring("ring", 4);
        sound = new Sound(folder.resolve("ring"));
        host = new HostEnd();
        listeners = new Listeners(peers, sound, new EventQueue(host.out(), () -> {}));
    }

    private RingWriter ring(String name, int channels) throws Exception {
        return RingWriter.create(
                folder.resolve(name), new AudioFormat(channels, 48_000), 48_000, "test");
    }

    @AfterEach
    void close() throws Exception {
        peers.release.countDown();
        assertTrue(listeners.closeAll(5_000));
        assertEquals(0, peers.open.get());
        sound.close();
        ring.close();
    }

    @Test
    void shouldAnswerAnOfferAndSayThatItBeginsWithSilence() throws Exception {
        listeners.open(new MediaCommand.Open("a", FakePeers.offer("one")));
        assertEquals(new MediaEvent.Answer("a", "answer to one"), host.next());
        assertEquals(new MediaEvent.Mixed("a", List.of(), MixMode.MIX), host.next());
    }

    @Test
    void shouldPushSoundOnlyWhileConnected() throws Exception {
        FakePeers.FakePeer peer = opened("a", FakePeers.offer("one"));
        ring.write(new short[4 * 480], 480);
        assertEquals(0, sound.blocks());
        peer.events.stateChanged(ListenerState.CONNECTED);
        assertEquals(new MediaEvent.State("a", ListenerState.CONNECTED), host.next());
        assertEquals(1, listeners.stats().connected());
        while (peer.pushed.get() == 0) {
            Thread.onSpinWait();
        }
        peer.events.stateChanged(ListenerState.DISCONNECTED);
        assertEquals(0, listeners.stats().connected());
        assertEquals(1, listeners.stats().listeners());
    }

    @Test
    void shouldSayWhatIsHeard() throws Exception {
        opened("a", FakePeers.offer("one"));
        List<MixChannel> channels = List.of(new MixChannel(3, -6, 0));
        listeners.mix(new MediaCommand.Mix("a", channels, MixMode.SOLO));
        assertEquals(new MediaEvent.Mixed("a", channels, MixMode.SOLO), host.next());
    }

    @Test
    void shouldKeepAMixThatComesBeforeTheAnswer() throws Exception {
        listeners.open(new MediaCommand.Open("a", FakePeers.offer("slow")));
        List<MixChannel> channels = List.of(new MixChannel(3, -6, 0));
        listeners.mix(new MediaCommand.Mix("a", channels, MixMode.MIX));
        peers.release.countDown();
        assertEquals(new MediaEvent.Answer("a", "answer to slow"), host.next());
        assertEquals(new MediaEvent.Mixed("a", channels, MixMode.MIX), host.next());
    }

    @Test
    void shouldRefuseInputsThatTheRingHasNot() throws Exception {
        opened("a", FakePeers.offer("one"));
        listeners.mix(new MediaCommand.Mix("a", List.of(new MixChannel(4, 0, 0)), MixMode.MIX));
        assertRefused("a", Refusal.MIX, 422, "There is no input 4: the ring has 0 to 3.");
    }

    @Test
    void shouldRefusePanForAListenerWithOneChannel() throws Exception {
        List<MixChannel> panned = List.of(new MixChannel(1, 0, -1));
        opened("mono", FakePeers.offer("one"));
        listeners.mix(new MediaCommand.Mix("mono", panned, MixMode.MIX));
        assertRefused(
                "mono",
                Refusal.MIX,
                422,
                "This listener gets one channel: its offer does not say stereo=1.");
        opened("stereo", FakePeers.stereoOffer("two"));
        listeners.mix(new MediaCommand.Mix("stereo", panned, MixMode.MIX));
        assertEquals(new MediaEvent.Mixed("stereo", panned, MixMode.MIX), host.next());
    }

    @Test
    void shouldRefuseWhatNamesNoListener() throws Exception {
        listeners.mix(new MediaCommand.Mix("x", List.of(), MixMode.MIX));
        assertRefused("x", Refusal.MIX, 404, "There is no listener x.");
        listeners.close(new MediaCommand.Close("x"));
        assertRefused("x", Refusal.CLOSE, 404, "There is no listener x.");
    }

    @Test
    void shouldRefuseAnIdThatIsInUse() throws Exception {
        opened("a", FakePeers.offer("one"));
        listeners.open(new MediaCommand.Open("a", FakePeers.offer("two")));
        assertRefused("a", Refusal.OPEN, 409, "There is a listener a already.");
        assertEquals(1, listeners.stats().listeners());
    }

    @Test
    void shouldRefuseABadOfferAndForgetIt() throws Exception {
        listeners.open(new MediaCommand.Open("a", FakePeers.offer("bad")));
        assertRefused("a", Refusal.OPEN, 400, "The offer is not accepted.");
        listeners.open(new MediaCommand.Open("a", "no offer"));
        assertRefused("a", Refusal.OPEN, 400, "This is no SDP: it does not begin with v=0.");
        opened("a", FakePeers.offer("one"));
    }

    @Test
    void shouldRefuseWhenTheLibraryFails() throws Exception {
        listeners.open(new MediaCommand.Open("a", FakePeers.offer("crash")));
        assertRefused("a", Refusal.OPEN, 500, "The WebRTC library failed: no memory");
    }

    @Test
    void shouldServe64ListenersAndRefuseTheNextUntilOneHasGone() throws Exception {
        for (int i = 0; i < 64; i++) {
            opened("l" + i, FakePeers.offer("s" + i));
        }
        listeners.open(new MediaCommand.Open("more", FakePeers.offer("more")));
        assertRefused(
                "more", Refusal.OPEN, 503, "64 listeners are connected, more cannot be served.");
        listeners.close(new MediaCommand.Close("l7"));
        assertEquals(new MediaEvent.Ended("l7", "The host closed it."), host.next());
        while (peers.open.get() == 64) {
            Thread.onSpinWait();
        }
        MediaEvent event;
        do {
            // the seat is given back right after the connection is closed
            listeners.open(new MediaCommand.Open("more", FakePeers.offer("more")));
            event = host.next();
        } while (event instanceof MediaEvent.Refused);
        assertEquals(new MediaEvent.Answer("more", "answer to more"), event);
    }

    @Test
    void shouldLetGoOfAListenerThatNeverConnects() throws Exception {
        opened("a", FakePeers.offer("one"));
        listeners.tick(System.nanoTime() + TimeUnit.SECONDS.toNanos(9));
        assertEquals(1, listeners.stats().listeners());
        listeners.tick(System.nanoTime() + JUST_TOO_LONG_NS);
        assertEquals(
                new MediaEvent.Ended("a", "It was not connected for ten seconds."), host.next());
        assertEquals(0, listeners.stats().listeners());
    }

    @Test
    void shouldWaitForAConnectionThatMends() throws Exception {
        FakePeers.FakePeer peer = opened("a", FakePeers.offer("one"));
        peer.events.stateChanged(ListenerState.CONNECTED);
        peer.events.stateChanged(ListenerState.DISCONNECTED);
        peer.events.stateChanged(ListenerState.CONNECTED);
        listeners.tick(System.nanoTime() + JUST_TOO_LONG_NS);
        assertEquals(1, listeners.stats().listeners());
    }

    @Test
    void shouldEndAtOnceWhenTheConnectionIsClosed() throws Exception {
        FakePeers.FakePeer peer = opened("a", FakePeers.offer("one"));
        peer.events.stateChanged(ListenerState.CLOSED);
        assertEquals(new MediaEvent.State("a", ListenerState.CLOSED), host.next());
        assertEquals(new MediaEvent.Ended("a", "It disconnected."), host.next());
    }

    @Test
    void shouldCloseAListenerThatIsStillNegotiating() throws Exception {
        listeners.open(new MediaCommand.Open("a", FakePeers.offer("slow")));
        listeners.close(new MediaCommand.Close("a"));
        assertEquals(new MediaEvent.Ended("a", "The host closed it."), host.next());
        peers.release.countDown();
        opened("b", FakePeers.offer("one"));
    }

    @Test
    void shouldTellWhatIsLeftOfAMixInARingWithFewerChannels() throws Exception {
        opened("a", FakePeers.offer("one"));
        MixChannel kept = new MixChannel(1, -6, 0);
        listeners.mix(
                new MediaCommand.Mix("a", List.of(kept, new MixChannel(3, 0, 0)), MixMode.MIX));
        host.next();
        try (RingWriter smaller = ring("smaller", 2)) {
            listeners.attach(new MediaCommand.Attach(folder.resolve("smaller").toString()));
            MediaEvent.Attached attached = (MediaEvent.Attached) host.next();
            assertEquals(smaller.format().channels(), attached.channels());
            assertEquals(new MediaEvent.Mixed("a", List.of(kept), MixMode.MIX), host.next());
        }
    }

    @Test
    void shouldKeepTheOldRingWhenTheNewOneCannotBeOpened() throws Exception {
        String missing = folder.resolve("missing").toString();
        listeners.attach(new MediaCommand.Attach(missing));
        assertRefused(null, Refusal.ATTACH, 422, "There is no ring file " + missing + ".");
        assertEquals(folder.resolve("ring").toString(), listeners.attached().ring());
        assertFalse(sound.stalled());
    }

    private FakePeers.FakePeer opened(String id, String offer) throws Exception {
        listeners.open(new MediaCommand.Open(id, offer));
        MediaEvent.Answer answer = (MediaEvent.Answer) host.next();
        assertEquals(id, answer.id());
        host.next();
        return peers.bySession.get(answer.sdp().substring("answer to ".length()));
    }

    private void assertRefused(String id, Refusal command, int status, String reason)
            throws Exception {
        assertEquals(new MediaEvent.Refused(id, command, status, reason), host.next());
    }
}
