package org.micwise.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.AudioFormat;

class MixerTest {

    private static final int INPUTS = 64;
    private static final int FRAMES = 480;
    private static final int FADE = 240;

    private final Mixer mono = new Mixer(new AudioFormat(INPUTS, 48_000), 1);
    private final Mixer stereo = new Mixer(new AudioFormat(INPUTS, 48_000), 2);
    private final short[] noise = new short[INPUTS * FRAMES];
    private final float[] out = new float[2 * FRAMES];

    MixerTest() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (short) random.nextInt();
        }
    }

    @Test
    void shouldBeginWithSilence() {
        Arrays.fill(out, 7);
        mono.mix(Mix.SILENCE, noise, out);
        assertArrayEquals(new float[FRAMES], Arrays.copyOf(out, FRAMES));
    }

    @Test
    void shouldPassOneChannelUnchangedAfterTheFade() {
        Mix mix = Mix.of(List.of(new MixPart(63, 0, 0)));
        mono.mix(mix, noise, out);
        for (int frame = FADE; frame < FRAMES; frame++) {
            assertEquals(sample(frame, 63), out[frame]);
        }
        mono.mix(mix, noise, out);
        for (int frame = 0; frame < FRAMES; frame++) {
            assertEquals(sample(frame, 63), out[frame]);
        }
    }

    @Test
    void shouldPassOneChannelUnchangedToBothSidesWhenItStandsInTheMiddle() {
        Mix mix = Mix.of(List.of(new MixPart(5, 0, 0)));
        stereo.mix(mix, noise, out);
        stereo.mix(mix, noise, out);
        for (int frame = 0; frame < FRAMES; frame++) {
            assertEquals(sample(frame, 5), out[2 * frame]);
            assertEquals(sample(frame, 5), out[2 * frame + 1]);
        }
    }

    @Test
    void shouldAddAllChannelsExactly() {
        Mix all =
                Mix.of(
                        IntStream.range(0, INPUTS)
                                .mapToObj(input -> new MixPart(input, 0, 0))
                                .toList());
        mono.mix(all, noise, out);
        mono.mix(all, noise, out);
        for (int frame = 0; frame < FRAMES; frame++) {
            int sum = 0;
            for (int input = 0; input < INPUTS; input++) {
                sum += sample(frame, input);
            }
            assertEquals(sum, out[frame]);
        }
    }

    @Test
    void shouldApplyGainInDecibels() {
        Mix mix = Mix.of(List.of(new MixPart(0, -6, 0), new MixPart(1, 20, 0)));
        short[] block = constant(1_000, 100);
        mono.mix(mix, block, out);
        mono.mix(mix, block, out);
        assertEquals(501.187 + 1_000, out[0], 0.001);
        assertEquals(501.187 + 1_000, out[FRAMES - 1], 0.001);
    }

    @Test
    void shouldFadeInOverFiveMillisecondsInEqualSteps() {
        mono.mix(Mix.of(List.of(new MixPart(0, 0, 0))), constant(24_000, 0), out);
        assertEquals(100, out[0], 0.01);
        assertEquals(24_000, out[FADE - 1], 0.01);
        assertTrue(largestStep(0) <= 100.01);
    }

    @Test
    void shouldFadeTheOldChannelOutWhileTheNewOneFadesIn() {
        short[] block = constant(24_000, -12_000);
        Mix old = Mix.of(List.of(new MixPart(0, 0, 0)));
        mono.mix(old, block, out);
        mono.mix(old, block, out);
        float before = out[FRAMES - 1];
        mono.mix(Mix.of(List.of(new MixPart(1, 0, 0))), block, out);
        assertEquals(6_000, out[FADE / 2 - 1], 0.01);
        assertEquals(-12_000, out[FRAMES - 1]);
        assertTrue(largestStep(before) <= 36_000f / FADE + 0.01);
    }

    @Test
    void shouldFadeOutToSilence() {
        short[] block = constant(24_000, 0);
        Mix mix = Mix.of(List.of(new MixPart(0, 0, 0)));
        mono.mix(mix, block, out);
        float before = out[FRAMES - 1];
        mono.mix(Mix.SILENCE, block, out);
        assertTrue(largestStep(before) <= 100.01);
        assertEquals(0, out[FADE - 1], 0.01);
        assertEquals(0, out[FADE]);
        mono.mix(Mix.SILENCE, block, out);
        assertArrayEquals(new float[FRAMES], Arrays.copyOf(out, FRAMES));
    }

    @Test
    void shouldMoveFromOneGainToAnotherWithoutAJump() {
        short[] block = constant(10_000, 0);
        mono.mix(Mix.of(List.of(new MixPart(0, 0, 0))), block, out);
        float before = out[FRAMES - 1];
        mono.mix(Mix.of(List.of(new MixPart(0, -60, 0))), block, out);
        assertEquals(10, out[FRAMES - 1], 0.001);
        assertTrue(largestStep(before) <= 10_000f / FADE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.7, -0.1, 0, 0.3, 1})
    void shouldKeepThePowerConstantWhereverAChannelStands(double pan) {
        Mix mix = Mix.of(List.of(new MixPart(0, 0, pan)));
        stereo.mix(mix, constant(1_000, 0), out);
        double left = out[2 * FRAMES - 2];
        double right = out[2 * FRAMES - 1];
        assertEquals(2e6, left * left + right * right, 1);
        assertEquals(Math.signum(pan), Math.signum(right - left));
    }

    @Test
    void shouldPutAChannelOnOneSideAlone() {
        stereo.mix(Mix.of(List.of(new MixPart(0, 0, 1))), constant(10_000, 0), out);
        assertEquals(0, out[2 * FRAMES - 2], 0.001);
        assertEquals(14_142.1, out[2 * FRAMES - 1], 0.1);
    }

    @Test
    void shouldLeaveOutInputsThatAreNotThere() {
        mono.mix(Mix.of(List.of(new MixPart(INPUTS, 0, 0))), noise, out);
        assertArrayEquals(new float[FRAMES], Arrays.copyOf(out, FRAMES));
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 88_200, 96_000})
    void shouldFillABlockOfTenMillisecondsAtEveryRate(int rate) {
        int frames = rate / 100;
        Mixer mixer = new Mixer(new AudioFormat(1, rate), 1);
        short[] block = new short[frames];
        Arrays.fill(block, (short) 1_000);
        float[] sound = new float[frames];
        mixer.mix(Mix.of(List.of(new MixPart(0, 0, 0))), block, sound);
        assertEquals(frames, Mixer.blockFrames(rate));
        assertEquals(1_000, sound[frames - 1]);
        assertEquals(1_000, sound[rate / 200 - 1], 0.01);
    }

    @Test
    void shouldRefuseAnInputThatIsNamedTwice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Mix.of(List.of(new MixPart(1, 0, 0), new MixPart(1, -3, 0))));
    }

    @Test
    void shouldLimitGainAndPan() {
        assertEquals(new MixPart(0, -60, -1), new MixPart(0, -1_000, -2));
        assertEquals(new MixPart(0, 20, 1), new MixPart(0, 1_000, 2));
    }

    private short sample(int frame, int input) {
        return noise[frame * INPUTS + input];
    }

    /** A block whose first two inputs carry a constant; there a jump shows as it is. */
    private static short[] constant(int first, int second) {
        short[] block = new short[INPUTS * FRAMES];
        for (int frame = 0; frame < FRAMES; frame++) {
            block[frame * INPUTS] = (short) first;
            block[frame * INPUTS + 1] = (short) second;
        }
        return block;
    }

    private float largestStep(float before) {
        float largest = 0;
        float last = before;
        for (int frame = 0; frame < FRAMES; frame++) {
            largest = Math.max(largest, Math.abs(out[frame] - last));
            last = out[frame];
        }
        return largest;
    }
}
