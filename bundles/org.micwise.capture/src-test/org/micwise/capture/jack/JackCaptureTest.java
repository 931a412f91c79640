package org.micwise.capture.jack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.AudioFormat;
import org.micwise.capture.CaptureProcess;
import org.micwise.ring.CaptureState;
import org.micwise.ring.RingControl;
import org.micwise.ring.RingReader;

/** Real PortAudio, a real JACK server, and not one sample that is not as it was sent. */
@Timeout(180)
class JackCaptureTest {

    private static final int CHANNELS = 64;
    private static final int SECONDS = 20;
    private static final int PERIOD_FRAMES = 256;

    @TempDir Path folder;

    private CaptureProcess capture(String source, String... more) throws Exception {
        List<String> arguments = List.of("run", "--ring", ring().toString(), "--source", source);
        List<String> all = new java.util.ArrayList<>(arguments);
        all.addAll(List.of(more));
        return CaptureProcess.start(JackServer.NAME, all.toArray(String[]::new));
    }

    private Path ring() {
        return folder.resolve("capture.ring");
    }

    @ParameterizedTest
    @ValueSource(ints = {48_000, 96_000})
    void shouldKeepEverySampleOf64Channels(int rateHz) throws Exception {
        try (JackServer _ = JackServer.start(rateHz, PERIOD_FRAMES);
                JackSourceProcess _ = JackSourceProcess.start("counter", CHANNELS, rateHz);
                CaptureProcess capture =
                        capture(
                                "portaudio:jack/" + JackTestSource.CLIENT,
                                "--buffer-seconds",
                                Integer.toString(SECONDS + 5))) {
            assertEquals("started", capture.stdout().strip(), capture::toString);
            try (RingReader reader = RingReader.open(ring())) {
                assertEquals(new AudioFormat(CHANNELS, rateHz), reader.format());
                while (reader.writtenAcquire() < (long) SECONDS * rateHz) {
                    assertTrue(capture.process().isAlive());
                    Thread.sleep(50);
                }
                RingControl.requestStop(ring());
                assertEquals(0, capture.exitCode());
                assertEveryFrameIsAsSent(reader);
            }
        }
    }

    private static void assertEveryFrameIsAsSent(RingReader reader) {
        assertEquals(0, reader.oldestFrame());
        assertEquals(0, reader.status().lostFrames());
        assertEquals(List.of(), reader.status().gaps());
        assertEquals(List.of(), reader.status().errors());
        short[] block = new short[PERIOD_FRAMES * CHANNELS];
        reader.read(0, 1, block);
        long first = block[0] - Short.MIN_VALUE;
        long written = reader.writtenAcquire();
        for (long frame = 0; frame < written; frame += PERIOD_FRAMES) {
            int frames = (int) Math.min(PERIOD_FRAMES, written - frame);
            assertEquals(0, reader.read(frame, frames, block));
            for (int i = 0; i < frames * CHANNELS; i++) {
                long number = frame + i / CHANNELS;
                short sent = JackTestSource.counterAt(i % CHANNELS, first + number);
                if (block[i] != sent) {
                    assertEquals(
                            sent,
                            block[i],
                            "frame %d, channel %d".formatted(number, i % CHANNELS + 1));
                }
            }
        }
    }

    @Test
    void shouldListTheDeviceAndRefuseWhatItDoesNotHave() throws Exception {
        try (JackServer _ = JackServer.start(48_000, PERIOD_FRAMES);
                JackSourceProcess _ = JackSourceProcess.start("tones", 6, 48_000)) {
            try (CaptureProcess devices = CaptureProcess.start(JackServer.NAME, "devices")) {
                String listed = devices.stdout();
                String expected =
                        "JACK Audio Connection Kit\t%s\t6\t48000\t"
                                .formatted(JackTestSource.CLIENT);
                assertTrue(listed.lines().anyMatch(expected::equals), listed);
                assertEquals(0, devices.exitCode());
            }
            String device = "portaudio:JACK/" + JackTestSource.CLIENT;
            assertRefused("has 6 input channels, not 7", capture(device, "--channels", "7"));
            assertRefused("it can do 48000 Hz", capture(device, "--rate", "96000"));
            assertRefused(JackTestSource.CLIENT, capture("portaudio:JACK/nobody"));
        }
    }

    @Test
    void shouldEndWithOneLineWhenTheServerDies() throws Exception {
        try (JackServer server = JackServer.start(48_000, PERIOD_FRAMES);
                JackSourceProcess _ = JackSourceProcess.start("counter", 2, 48_000);
                CaptureProcess capture = capture("portaudio:JACK/" + JackTestSource.CLIENT)) {
            assertEquals("started", capture.stdout().strip(), capture::toString);
            server.kill();
            assertEquals(1, capture.exitCode());
            assertTrue(capture.stderr().contains("stopped delivering audio"), capture::toString);
            assertFalse(capture.stderr().contains("\tat "), capture::toString);
            try (RingReader reader = RingReader.open(ring())) {
                assertEquals(CaptureState.STOPPED, reader.status().state());
                assertEquals(1, reader.status().errors().size());
            }
        }
    }

    private static void assertRefused(String why, CaptureProcess started) throws Exception {
        try (CaptureProcess capture = started) {
            String said = capture.stdout();
            assertTrue(said.startsWith("failed 1 ") && said.contains(why), said);
            assertEquals(1, said.lines().count());
            assertEquals(1, capture.exitCode());
        }
    }
}
