package org.micwise.media.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.media.protocol.ListenerState;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MixChannel;
import org.micwise.media.protocol.MixMode;
import org.micwise.media.protocol.Refusal;

/** The real media process, a real ring written in real time, and a real WebRTC listener. */
@Timeout(60)
class ListeningTest {

    /** Plays what arrives into nothing, in real time; the dummy device would not even decode. */
    private static HeadlessAudioDeviceModule devices;

    private static PeerConnectionFactory factory;

    @TempDir Path folder;
    private ToneRing tones;
    private MediaProcessUnderTest media;
    private Ear ear;

    @BeforeAll
    static void load() {
        devices = new HeadlessAudioDeviceModule();
        factory = new PeerConnectionFactory(devices);
    }

    @AfterAll
    static void unload() {
        factory.dispose();
        devices.dispose();
    }

    private void start(int sampleRate) throws Exception {
        tones = new ToneRing(folder.resolve("ring"), sampleRate);
        media = new MediaProcessUnderTest(folder.resolve("ring"), folder.resolve("errors"));
        MediaEvent.Ready ready = media.next(MediaEvent.Ready.class);
        assertEquals(media.process.pid(), ready.pid());
        assertEquals("0.14.0", ready.webrtcVersion());
        assertEquals(sampleRate, media.next(MediaEvent.Attached.class).sampleRate());
    }

    @AfterEach
    void stop() throws IOException {
        if (ear != null) {
            ear.close();
        }
        media.close();
        tones.close();
    }

    @Test
    void shouldHearTheChosenChannelAndNoOther() throws Exception {
        start(48_000);
        listen(false);
        ear.recording.await("silence", ear.recording::silent);
        hear(MixMode.SOLO, new MixChannel(2, 0, 0));
        ear.recording.awaitOnly(2);
        hear(MixMode.SOLO, new MixChannel(5, 0, 0));
        ear.recording.awaitOnly(5);
        hear(MixMode.SOLO);
        ear.recording.await("silence", ear.recording::silent);
    }

    @Test
    void shouldHearEachChannelOfAMixAtItsLevel() throws Exception {
        start(48_000);
        listen(false);
        hear(MixMode.MIX, new MixChannel(0, 0, 0), new MixChannel(3, -12, 0));
        ear.recording.await(
                "12 dB between two channels",
                () -> {
                    double loud = ear.recording.amplitude(0, 0);
                    double quiet = ear.recording.amplitude(0, 3);
                    return loud > 7_000 && Math.abs(20 * Math.log10(loud / quiet) - 12) < 0.5;
                });
    }

    @Test
    void shouldHearPannedChannelsOnTheirSides() throws Exception {
        start(48_000);
        listen(true);
        hear(MixMode.MIX, new MixChannel(1, -6, -1), new MixChannel(4, -6, 1));
        ear.recording.await(
                "one channel on each side",
                () -> ear.recording.only(0, 1) && ear.recording.only(1, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 88_200, 96_000})
    void shouldHearTheRightToneFromARingOfAnyRate(int sampleRate) throws Exception {
        start(sampleRate);
        listen(false);
        hear(MixMode.SOLO, new MixChannel(3, 0, 0));
        ear.recording.awaitOnly(3);
    }

    @Test
    void shouldSendAHundredPacketsASecond() throws Exception {
        start(48_000);
        listen(false);
        hear(MixMode.SOLO, new MixChannel(1, 0, 0));
        ear.recording.awaitOnly(1);
        long packets = ear.received("packetsReceived");
        long sinceNs = System.nanoTime();
        media.next(MediaEvent.Stats.class);
        media.next(MediaEvent.Stats.class);
        double seconds = (System.nanoTime() - sinceNs) / 1e9;
        assertEquals(100, (ear.received("packetsReceived") - packets) / seconds, 6);
        assertEquals(0, ear.received("packetsLost"));
    }

    @Test
    void shouldGoOnInTheRingOfACaptureThatWasStartedAnew() throws Exception {
        start(48_000);
        listen(false);
        hear(MixMode.SOLO, new MixChannel(1, 0, 0));
        ear.recording.awaitOnly(1);
        tones.close();
        tones = new ToneRing(folder.resolve("ring"), 44_100);
        media.send(new MediaCommand.Attach(folder.resolve("ring").toString()));
        assertEquals(44_100, media.next(MediaEvent.Attached.class).sampleRate());
        hear(MixMode.SOLO, new MixChannel(4, 0, 0));
        ear.recording.awaitOnly(4);
    }

    @Test
    void shouldSayThatTheRingStandsStillAndSendNothing() throws Exception {
        start(48_000);
        listen(false);
        tones.stall();
        MediaEvent.Stats stats;
        do {
            stats = media.next(MediaEvent.Stats.class);
        } while (!stats.stalled());
        assertEquals(stats.blocks(), media.next(MediaEvent.Stats.class).blocks());
    }

    @Test
    void shouldServeANewListenerAfterOneWasClosed() throws Exception {
        start(48_000);
        for (int round = 0; round < 5; round++) {
            listen(false);
            hear(MixMode.SOLO, new MixChannel(round, 0, 0));
            ear.recording.awaitOnly(round);
            media.send(new MediaCommand.Close("a"));
            assertEquals("The host closed it.", media.next(MediaEvent.Ended.class).reason());
            ear.close();
        }
        ear = null;
    }

    @Test
    void shouldRefuseWhatIsNoOfferAndGoOn() throws Exception {
        start(48_000);
        media.sendRaw("hello\n{\"type\":\"open\"}\n");
        assertEquals(Refusal.LINE, media.next(MediaEvent.Refused.class).command());
        assertEquals(Refusal.LINE, media.next(MediaEvent.Refused.class).command());
        media.sendRaw("x".repeat(300_000) + "\n");
        assertEquals(400, media.next(MediaEvent.Refused.class).status());
        media.send(
                new MediaCommand.Open(
                        "bad",
                        "v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n"
                                + "a=rtpmap:111 opus/48000/2\r\n"));
        assertEquals(400, media.next(MediaEvent.Refused.class).status());
        listen(false);
    }

    @Test
    void shouldEndWhenTheHostIsGone() throws Exception {
        start(48_000);
        listen(false);
        media.process.getOutputStream().close();
        assertEnded();
    }

    @Test
    void shouldEndWhenToldTo() throws Exception {
        start(48_000);
        listen(false);
        media.send(new MediaCommand.Shutdown());
        assertEnded();
    }

    @Test
    void shouldEndOnSigterm() throws Exception {
        start(48_000);
        listen(false);
        media.terminate();
        assertEnded();
    }

    /**
     * It gives itself less than a second; how much later a busy machine lets it end is not ours.
     */
    private void assertEnded() throws InterruptedException {
        assertTrue(media.process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, media.process.exitValue());
    }

    private void listen(boolean stereo) throws Exception {
        ear = new Ear(factory);
        media.send(new MediaCommand.Open("a", ear.offer(stereo)));
        ear.answer(media.next(MediaEvent.Answer.class).sdp());
        assertEquals(List.of(), media.next(MediaEvent.Mixed.class).channels());
        MediaEvent.State state;
        do {
            state = media.next(MediaEvent.State.class);
        } while (state.state() != ListenerState.CONNECTED);
    }

    private void hear(MixMode mode, MixChannel... channels) throws Exception {
        media.send(new MediaCommand.Mix("a", List.of(channels), mode));
        assertEquals(List.of(channels), media.next(MediaEvent.Mixed.class).channels());
    }
}
