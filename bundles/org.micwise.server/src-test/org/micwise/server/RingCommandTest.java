package org.micwise.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.ring.CaptureState;
import org.micwise.ring.Gap;
import org.micwise.ring.RingWriter;

class RingCommandTest {

    private static final AudioFormat FORMAT = new AudioFormat(2, 48_000);

    @TempDir Path folder;
    private Path file;
    private RingWriter ring;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("test.ring");
        ring = RingWriter.create(file, FORMAT, 48_000, "portaudio:JACK/system");
        ring.state(CaptureState.RUNNING);
        ring.write(new short[2 * 24_000], 24_000);
        ring.writeGap(480, Gap.Cause.OVERFLOW);
        ring.writeGap(960, Gap.Cause.DEVICE);
        ring.write(new short[2 * 24_000], 24_000);
        ring.countOverflow();
        ring.heartbeat();
    }

    @AfterEach
    void close() throws Exception {
        ring.close();
    }

    @Test
    void shouldTellAllAsJson() throws Exception {
        Typed typed = Typed.run("ring", file.toString(), "--json");

        assertEquals(1, typed.out().lines().count());
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertEquals("portaudio:JACK/system", json.get("source").asText());
        assertEquals(48_000, json.get("sampleRate").asInt());
        assertEquals(2, json.get("channels").asInt());
        assertEquals(48_000, json.get("capacityFrames").asLong());
        assertEquals(49_440, json.get("framesWritten").asLong());
        assertEquals(1_440, json.get("oldestFrame").asLong());
        assertEquals(1_440, json.get("lostFrames").asLong());
        assertEquals(1, json.get("overflows").asLong());
        assertEquals(ProcessHandle.current().pid(), json.get("pid").asLong());
        assertEquals("running", json.get("state").asText());
        assertTrue(json.get("alive").asBoolean());
        assertEquals(24_000, json.at("/gaps/0/frame").asLong());
        assertEquals(480, json.at("/gaps/0/frames").asLong());
        assertEquals("overflow", json.at("/gaps/0/cause").asText());
        assertEquals("device", json.at("/gaps/1/cause").asText());
        assertEquals(2, json.get("gaps").size());
        assertTrue(json.get("anchors").isArray());
        assertEquals(0, typed.exitCode());
    }

    @Test
    void shouldTellPeopleTheSame() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            String text = Typed.run("ring", file.toString()).out();

            assertContains(text, "source      portaudio:JACK/system");
            assertContains(text, "format      2 channels, 48000 Hz");
            assertContains(text, "holds       1.0 of 1.0 s");
            assertContains(text, "written     49440 frames (1.0 s)");
            assertContains(text, "lost        1440 frames, 1 overflows");
            assertContains(
                    text, "gap         at frame 24000 (0.500 s): 480 frames (10.0 ms), overflow");
            assertContains(
                    text,
                    "writer      process %d, running".formatted(ProcessHandle.current().pid()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldTellThatAWriterHasStopped() {
        ring.logError("The cable was pulled.");
        ring.state(CaptureState.STOPPED);

        String text = Typed.run("ring", file.toString()).out();

        assertContains(text, ", stopped, last sign of life ");
        assertFalse(text.contains(": dead"), text);
        assertContains(text, "The cable was pulled.");
    }

    @Test
    void shouldSayWhatIsNoRing() throws Exception {
        Typed none = Typed.run("ring", folder.resolve("none.ring").toString());
        assertEquals(
                "micwise: There is no ring file %s.".formatted(folder.resolve("none.ring")),
                none.err().strip());
        assertEquals(1, none.exitCode());

        Path other = Files.writeString(folder.resolve("other"), "x".repeat(100_000));
        Typed foreign = Typed.run("ring", other.toString(), "--json");
        assertTrue(foreign.err().contains("is not a ring that can be read"), foreign.err());
        assertEquals("", foreign.out());
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), part + " in\n" + text);
    }
}
