package org.micwise.capture.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micwise.base.AudioFormat;
import org.micwise.capture.demo.PlayedFaults.Stretch;

/** The faults are where docs/demo-rig.md says, nowhere else, and sound as they should. */
class DemoFaultsTest {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "demo-rig.md");

    private final Scene scene = Scene.load();

    @Test
    void shouldStandInTheDocumentAsInTheSchedule() throws IOException {
        List<String> documented =
                Files.readAllLines(DOCUMENT).stream()
                        .map(line -> line.split("\\s*\\|\\s*"))
                        .filter(cells -> cells.length == 7 && cells[1].matches("\\d+"))
                        .map(cells -> String.join(",", List.of(cells).subList(1, 6)))
                        .toList();
        List<String> scheduled =
                scene.faults().stream()
                        .map(fault ->
                                "%d,%s,%s,%s,%s"
                                        .formatted(
                                                fault.channel(),
                                                scene.names().get(fault.channel() - 1),
                                                number(fault.atSeconds()),
                                                number(fault.seconds()),
                                                name(fault)))
                        .toList();
        assertEquals(scheduled, documented);
    }

    private static String number(double value) {
        return Double.toString(value).replaceAll("\\.0$", "");
    }

    private static String name(Fault fault) {
        return fault.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest
    @CsvSource({"48000", "44100"})
    void shouldBeHeardWhereTheyAreScheduledAndNowhereElse(int rateHz) {
        AudioFormat format = new AudioFormat(Scene.CAST, rateHz);
        List<Stretch> played = PlayedFaults.find(format);
        List<Fault> scheduled =
                scene.faults().stream().sorted(Comparator.comparingInt(Fault::channel)).toList();
        assertEquals(
                scheduled.stream().map(Fault::channel).toList(),
                played.stream().map(Stretch::channel).toList());
        for (int i = 0; i < scheduled.size(); i++) {
            Fault fault = scheduled.get(i);
            long first = format.framesIn(fault.atSeconds());
            long end = first + format.framesIn(fault.seconds());
            Stretch stretch = played.get(i);
            // slopes begin softly, and a crackle has its first click when it has it
            long late = fault.type() == Fault.Type.CRACKLE ? rateHz / 20 : rateHz / 500;
            assertTrue(stretch.firstFrame() >= first, fault::toString);
            assertTrue(stretch.firstFrame() <= first + late, fault::toString);
            assertTrue(stretch.lastFrame() < end, fault::toString);
        }
    }

    private Fault fault(Fault.Type type) {
        return scene.faults().stream().filter(f -> f.type() == type).findFirst().orElseThrow();
    }

    /** The channel of a fault at 48 kHz, from some frames before its start on. */
    private short[] listen(Fault fault, int before, int frames, Scene which) {
        AudioFormat format = new AudioFormat(Scene.CAST, 48_000);
        DemoRig rig = new DemoRig(format, which);
        short[] heard = new short[frames];
        short[] frame = new short[Scene.CAST];
        long first = format.framesIn(fault.atSeconds()) - before;
        for (int i = 0; i < frames; i++) {
            rig.render(first + i, 1, frame);
            heard[i] = frame[fault.channel() - 1];
        }
        return heard;
    }

    private double[] added(Fault fault) {
        int frames = (int) Math.round(fault.seconds() * 48_000);
        short[] faulty = listen(fault, 0, frames, scene);
        short[] clean = listen(fault, 0, frames, PlayedFaults.withoutFaults(scene));
        double[] difference = new double[frames];
        for (int i = 0; i < frames; i++) {
            difference[i] = faulty[i] - clean[i];
        }
        return difference;
    }

    @ParameterizedTest
    @CsvSource({"DROPOUT", "SILENCE"})
    void shouldBeExactlySilentWhenTheMicrophoneIsDead(Fault.Type type) {
        Fault fault = fault(type);
        int frames = (int) Math.round(fault.seconds() * 48_000);
        short[] heard = listen(fault, 2_400, 2_400 + frames + 2_400, scene);
        for (int i = 0; i < frames; i++) {
            assertEquals(0, heard[2_400 + i]);
        }
        assertTrue(Signal.rms(heard, 0, 2_400) > 1);
        assertTrue(Signal.rms(heard, 2_400 + frames, 2_400) > 1);
    }

    @Test
    void shouldClickInFourSamples() {
        double[] added = added(fault(Fault.Type.CLICK));
        assertEquals(4, Signal.count(added, value -> Math.abs(value) > 3_000));
        assertEquals(4, Signal.count(added, value -> value != 0));
    }

    @Test
    void shouldCrackleManyTimes() {
        int samples = Signal.count(added(fault(Fault.Type.CRACKLE)), value -> value != 0);
        assertTrue(samples > 40 * 3 && samples < 60 * 7, samples + " samples");
    }

    @Test
    void shouldPopBelow150Hz() {
        double[] added = added(fault(Fault.Type.POP));
        double low = Signal.power(added, 48_000, 20, 150);
        assertTrue(low > 0.95 * Signal.power(added, 48_000, 0, 2_000), "not a thump");
        assertTrue(Signal.count(added, value -> Math.abs(value) > 5_000) > 100);
    }

    @Test
    void shouldHumAt50HzAndItsHarmonics() {
        double[] hum = java.util.Arrays.copyOfRange(added(fault(Fault.Type.HUM)), 48_000, 96_000);
        double all = Signal.power(hum, 48_000, 1, 1_000);
        double mains = 0;
        for (int hz = 50; hz <= 350; hz += 50) {
            mains += Signal.power(hum, 48_000, hz, hz);
        }
        assertTrue(mains > 0.99 * all, "something else than mains");
    }

    @Test
    void shouldClipFlatAtFullScale() {
        Fault fault = fault(Fault.Type.CLIP);
        short[] heard = listen(fault, 0, (int) (fault.seconds() * 48_000), scene);
        int flat = 0;
        for (short sample : heard) {
            flat += sample == Short.MAX_VALUE || sample == Short.MIN_VALUE ? 1 : 0;
        }
        assertTrue(flat > 500, flat + " samples at full scale");
    }

    @Test
    void shouldRepeatTheLastGoodPacket() {
        Fault fault = fault(Fault.Type.REPEAT);
        int packet = 480;
        short[] heard = listen(fault, packet, packet * 6, scene);
        for (int i = packet; i < heard.length; i++) {
            assertEquals(heard[i - packet], heard[i]);
        }
        assertTrue(Signal.rms(heard, 0, packet) > 100, "in a line");
    }

    @Test
    void shouldBurstIntoNoise() {
        Fault fault = fault(Fault.Type.NOISE_BURST);
        short[] heard = listen(fault, 0, (int) (fault.seconds() * 48_000), scene);
        double dbfs = 20 * Math.log10(Signal.rms(heard, 0, heard.length) / 32_768);
        assertEquals(-17, dbfs, 1);
    }
}
