package org.micwise.media.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    private static final String START = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n";
    private static final String AUDIO =
            "m=audio 9 UDP/TLS/RTP/SAVPF 111 0\r\na=mid:0\r\na=recvonly\r\n"
                    + "a=rtpmap:111 opus/48000/2\r\n";
    private static final String FORMAT = "a=fmtp:111 minptime=10;useinbandfec=1\r\n";
    private static final String VIDEO = "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:1\r\n";

    @Test
    void shouldAskForTenMillisecondPacketsErrorCorrectionAndAGoodBitrate() throws Exception {
        Offer offer = Offer.parse(START + AUDIO + VIDEO);
        String ours = "a=fmtp:111 useinbandfec=1;maxaveragebitrate=64000\r\na=ptime:10\r\n";
        assertEquals(START + AUDIO + ours + VIDEO, offer.sdp());
        assertFalse(offer.stereo());
    }

    @Test
    void shouldKeepWhatTheListenerWishes() throws Exception {
        String wishes =
                "a=fmtp:111 minptime=10;useinbandfec=0;maxaveragebitrate=20000;cbr\r\n"
                        + "a=ptime:20\r\n";
        String sdp = Offer.parse(START + AUDIO + wishes).sdp();
        assertTrue(
                sdp.contains("a=fmtp:111 minptime=10;useinbandfec=0;maxaveragebitrate=20000;cbr"));
        assertTrue(sdp.contains("a=ptime:20\r\n"));
        assertFalse(sdp.contains("a=ptime:10\r\n"));
    }

    @Test
    void shouldSendStereoOnlyToThoseWhoTakeIt() throws Exception {
        Offer offer = Offer.parse(START + AUDIO + "a=fmtp:111 minptime=10; stereo=1\r\n");
        assertTrue(offer.stereo());
        assertTrue(offer.sdp().contains("stereo=1;useinbandfec=1;maxaveragebitrate=128000"));
        assertFalse(Offer.parse(START + AUDIO + FORMAT).stereo());
        assertFalse(Offer.parse(START + AUDIO + "a=fmtp:111 stereo=0\r\n").stereo());
    }

    @Test
    void shouldAcceptLinesThatEndInNewlineAlone() throws Exception {
        assertEquals(
                Offer.parse(START + AUDIO).sdp(),
                Offer.parse((START + AUDIO).replace("\r\n", "\n")).sdp());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                START,
                START + VIDEO,
                START + VIDEO + "a=rtpmap:111 opus/48000/2\r\n",
                START + "m=audio 9 UDP/TLS/RTP/SAVPF 0\r\na=rtpmap:0 PCMU/8000\r\n",
                START + AUDIO + "a=sendonly\r\n",
                START + AUDIO + "a=inactive\r\n",
            })
    void shouldRefuseWhatAsksForNoSoundThatWeCanSend(String sdp) {
        var refusal = assertThrows(RefusedException.class, () -> Offer.parse(sdp));
        assertEquals(400, refusal.status());
    }
}
