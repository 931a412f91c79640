package org.micwise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.base.MeterReading;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingWriter;

class MeterAnalysisTest {

    private static final AudioFormat FORMAT = new AudioFormat(3, 48_000);
    private static final int WINDOW_FRAMES = 1_600;

    @TempDir Path folder;

    private final List<MeterReading> readings = new ArrayList<>();
    private RingWriter writer;
    private RingReader reader;
    private MeterAnalysis analysis;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("capture.ring");
        writer = RingWriter.create(file, FORMAT, 4 * WINDOW_FRAMES, "test");
        reader = RingReader.open(file);
        analysis = new MeterAnalysis(reader, readings::add);
    }

    @AfterEach
    void close() throws Exception {
        reader.close();
        writer.close();
    }

    @Test
    void shouldMeasureEachWindowOnce() {
        writeWindows(1, 0);
        writer.write(new short[30], 10);
        analysis.step();
        analysis.step();
        assertEquals(1, readings.size());
        assertEquals(WINDOW_FRAMES, readings.getFirst().frame());
        assertEquals(10, analysis.lagFrames());
    }

    @Test
    void shouldTellRmsAndPeakOfEachChannel() {
        short[] window = new short[3 * WINDOW_FRAMES];
        for (int frame = 0; frame < WINDOW_FRAMES; frame++) {
            double angle = 2 * Math.PI * frame * 30 / WINDOW_FRAMES;
            window[3 * frame] = (short) Math.round(16_384 * Math.sin(angle));
            window[3 * frame + 1] = (short) (frame % 2 == 0 ? 3_277 : -3_277);
        }
        writer.write(window, WINDOW_FRAMES);
        analysis.step();
        MeterReading reading = readings.getFirst();
        // a sine's RMS is 3.01 dB below its peak; a square wave's is its peak
        assertEquals(-602, reading.peakMillibels(0));
        assertEquals(-903, reading.rmsMillibels(0));
        assertEquals(-2_000, reading.peakMillibels(1));
        assertEquals(-2_000, reading.rmsMillibels(1));
        assertEquals(MeterReading.SILENCE, reading.peakMillibels(2));
        assertEquals(MeterReading.SILENCE, reading.rmsMillibels(2));
    }

    @Test
    void shouldFlagAFullScaleSampleAsClip() {
        short[] window = new short[3 * WINDOW_FRAMES];
        window[0] = Short.MIN_VALUE;
        window[1] = Short.MAX_VALUE;
        window[2] = Short.MAX_VALUE - 1;
        writer.write(window, WINDOW_FRAMES);
        analysis.step();
        assertEquals(MeterReading.CLIP, readings.getFirst().flags(0));
        assertEquals(MeterReading.CLIP, readings.getFirst().flags(1));
        assertEquals(0, readings.getFirst().flags(2));
    }

    @Test
    void shouldFlagNoSignalAfterTwoSecondsOfDigitalSilence() {
        for (int i = 0; i < 60; i++) {
            writeWindows(1, 0);
            analysis.step();
        }
        assertEquals(0, readings.get(58).flags(0));
        assertEquals(MeterReading.NO_SIGNAL, readings.get(59).flags(0));
        writeWindows(1, 1);
        analysis.step();
        assertEquals(0, readings.getLast().flags(0));
    }

    @Test
    void shouldGoOnAtTheNewestFrameWhenTheWriterHasLappedIt() {
        writeWindows(9, 100);
        analysis.step();
        assertEquals(0, readings.size());
        writeWindows(1, 100);
        analysis.step();
        assertEquals(10L * WINDOW_FRAMES, readings.getFirst().frame());
    }

    private void writeWindows(int count, int sample) {
        short[] window = new short[3 * WINDOW_FRAMES];
        java.util.Arrays.fill(window, (short) sample);
        for (int i = 0; i < count; i++) {
            writer.write(window, WINDOW_FRAMES);
        }
    }
}
