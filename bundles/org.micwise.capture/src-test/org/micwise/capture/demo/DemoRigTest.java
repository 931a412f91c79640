package org.micwise.capture.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.AudioFormat;

class DemoRigTest {

    private static short[] play(DemoRig rig, int channels, long frame, int frames, int block) {
        short[] all = new short[frames * channels];
        short[] part = new short[block * channels];
        for (int done = 0; done < frames; done += block) {
            int count = Math.min(block, frames - done);
            rig.render(frame + done, count, part);
            System.arraycopy(part, 0, all, done * channels, count * channels);
        }
        return all;
    }

    private static short[] channel(short[] interleaved, int channels, int number) {
        short[] one = new short[interleaved.length / channels];
        for (int i = 0; i < one.length; i++) {
            one[i] = interleaved[i * channels + number - 1];
        }
        return one;
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 88_200, 96_000})
    void shouldSoundTheSameWhateverTheBlocks(int rateHz) {
        DemoRig rig = new DemoRig(new AudioFormat(20, rateHz));
        // across the end of the scene of both casts, and through the repeated packet
        for (double second : new double[] {119.99, 106.99, 65.58}) {
            long frame = Math.round(second * rateHz);
            assertArrayEquals(play(rig, 20, frame, 4_000, 1_000), play(rig, 20, frame, 4_000, 133));
        }
    }

    @Test
    void shouldHaveNoSeamWhereTheSceneBeginsAnew() {
        int rateHz = 48_000;
        DemoRig rig = new DemoRig(new AudioFormat(16, rateHz));
        long end = (long) Scene.SECONDS * rateHz;
        short[] around = play(rig, 16, end - rateHz / 2, rateHz, 480);
        for (int c = 1; c <= 16; c++) {
            short[] one = channel(around, 16, c);
            int usual = 0;
            for (int i = 1; i < one.length; i++) {
                usual = Math.max(usual, Math.abs(one[i] - one[i - 1]));
            }
            int seam = Math.abs(one[rateHz / 2] - one[rateHz / 2 - 1]);
            assertTrue(seam < Math.max(60, usual), "step of " + seam + " on channel " + c);
            double before = Signal.rms(one, rateHz / 2 - 480, 480);
            double after = Signal.rms(one, rateHz / 2, 480);
            assertEquals(1, before / after, 0.25, "level on channel " + c);
        }
    }

    @Test
    void shouldRepeatTheVoicesButNotTheNoise() {
        int rateHz = 48_000;
        DemoRig rig = new DemoRig(new AudioFormat(16, rateHz));
        long inTheFirstLine = 2L * rateHz;
        long later = inTheFirstLine + (long) Scene.SECONDS * rateHz;
        short[] first = channel(play(rig, 16, inTheFirstLine, 4_800, 480), 16, 1);
        short[] second = channel(play(rig, 16, later, 4_800, 480), 16, 1);
        assertFalse(Arrays.equals(first, second));
        short[] difference = new short[first.length];
        for (int i = 0; i < first.length; i++) {
            difference[i] = (short) (first[i] - second[i]);
        }
        assertTrue(Signal.rms(first, 0, 4_800) > 300, "a voice");
        assertTrue(Signal.rms(difference, 0, 4_800) < 20, "but for the noise the same");
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 88_200, 96_000})
    void shouldBeAsLoudAtEveryRate(int rateHz) {
        assertEquals(levelOfALine(48_000), levelOfALine(rateHz), 0.3);
    }

    private static double levelOfALine(int rateHz) {
        DemoRig rig = new DemoRig(new AudioFormat(1, rateHz));
        short[] line = play(rig, 1, (long) (1.2 * rateHz), 2 * rateHz, 500);
        return 20 * Math.log10(Signal.rms(line, 0, line.length));
    }

    @Test
    void shouldLetFurtherCastsPlayAheadAndWithoutFaults() {
        int rateHz = 48_000;
        DemoRig rig = new DemoRig(new AudioFormat(128, rateHz));
        // channel 17 is Marina again: what she says at 15.3 s is heard 13 s earlier
        short[] early = channel(play(rig, 128, (long) (3.3 * rateHz), 4_800, 480), 128, 17);
        short[] later = channel(play(rig, 128, (long) (16.3 * rateHz), 4_800, 480), 128, 1);
        assertEquals(1, Signal.rms(early, 0, 4_800) / Signal.rms(later, 0, 4_800), 0.05);
        // channel 27 is Mrs Pemberton, whose first microphone is dead from 83 s to 97 s
        short[] dead = play(rig, 128, 90L * rateHz, 480, 480);
        short[] alive = play(rig, 128, 77L * rateHz, 480, 480);
        assertEquals(0, Signal.rms(channel(dead, 128, 11), 0, 480));
        assertTrue(Signal.rms(channel(alive, 128, 27), 0, 480) > 1);
    }

    @Test
    void shouldHaveANoiseFloorOnEveryMicrophone() {
        DemoRig rig = new DemoRig(new AudioFormat(128, 48_000));
        short[] quiet = play(rig, 128, 0, 4_800, 480);
        for (int c = 1; c <= 128; c++) {
            double dbfs = 20 * Math.log10(Signal.rms(channel(quiet, 128, c), 0, 4_800) / 32_768);
            assertTrue(dbfs > -79, "channel %d at %.1f dBFS".formatted(c, dbfs));
        }
    }
}
