package org.micwise.capture.demo;

import java.util.Arrays;
import java.util.List;
import org.micwise.base.Decibels;
import org.micwise.capture.demo.Voices.Clip;

/**
 * The sixteen microphones of one cast without any fault, as a function of the frame number: voices,
 * what each microphone hears of the others on stage, its own noise, clothes when off stage.
 */
final class CastMix {

    private static final double FULL_SCALE = 32_768;
    private static final float BLEED = (float) Decibels.toAmplitude(-36);
    private static final double LOWEST_NOISE_DBFS = -78;
    private static final double NOISE_STEP_DB = 0.4;

    /** A microphone off stage rustles in some of these spans, for the given part of it. */
    private static final double RUSTLE_EVERY_SECONDS = 1.6;

    private static final double RUSTLE_SECONDS = 0.4;
    private static final double RUSTLE_CHANCE = 0.3;
    private static final double RUSTLE_GAIN = Decibels.toAmplitude(20);

    private final Scene scene;
    private final Voices voices;
    private final Resampler resampler;
    private final int rateHz;
    private final long sceneFrames;
    private final long shiftFrames;
    private final int firstSeed;
    private final float[] stage;

    /**
     * One cast among several that play the same scene at different times.
     *
     * @param shiftSeconds how far this one is ahead
     * @param maxFrames longest block that will be asked for
     */
    CastMix(Scene scene, Voices voices, int rateHz, int number, int shiftSeconds, int maxFrames) {
        this.scene = scene;
        this.voices = voices;
        this.resampler = new Resampler(rateHz);
        this.rateHz = rateHz;
        this.sceneFrames = (long) Scene.SECONDS * rateHz;
        this.shiftFrames = (long) shiftSeconds * rateHz;
        this.firstSeed = 1 + number * Scene.CAST;
        this.stage = new float[maxFrames];
    }

    /** Where in the scene this cast is at a frame. */
    long sceneFrame(long frame) {
        return Math.floorMod(frame + shiftFrames, sceneFrames);
    }

    /** How many frames from this one on belong to the same pass of the scene. */
    int framesInPass(long frame, int wanted) {
        return (int) Math.min(wanted, sceneFrames - sceneFrame(frame));
    }

    /**
     * Fills a buffer for each microphone, in steps of 16-bit samples.
     *
     * @param frames all within one pass of the scene
     * @param microphones one buffer for each of the first so many
     */
    void render(long frame, int frames, float[][] microphones) {
        int start = (int) sceneFrame(frame);
        Arrays.fill(stage, 0, frames, 0);
        for (int c = 0; c < microphones.length; c++) {
            Arrays.fill(microphones[c], 0, frames, 0);
            speak(voices.of(c), start, frames, microphones[c]);
            for (int i = 0; i < frames; i++) {
                stage[i] += microphones[c][i];
            }
        }
        for (int c = 0; c < microphones.length; c++) {
            surround(c, frame, start, frames, microphones[c]);
        }
    }

    private void speak(List<Clip> clips, int start, int frames, float[] to) {
        for (Clip clip : clips) {
            int from = Math.max(start, clip.startFrame());
            boolean possible =
                    from < start + frames
                            && start < clip.startFrame() + Scene.MAX_LINE_SECONDS * rateHz;
            if (possible) {
                short[] samples = clip.recording().samples();
                int end = clip.startFrame() + resampler.frames(samples.length);
                int count = Math.min(start + frames, end) - from;
                resampler.add(samples, from - clip.startFrame(), count, to, from - start);
            }
        }
    }

    private void surround(int character, long frame, int start, int frames, float[] to) {
        long seed = firstSeed + character;
        double noiseDbfs = LOWEST_NOISE_DBFS + NOISE_STEP_DB * (seed * 7 % 16);
        float noise = (float) (Decibels.toAmplitude(noiseDbfs) * FULL_SCALE);
        double first = presence(character, start);
        double last = presence(character, start + frames - 1);
        boolean steady = first == last;
        for (int i = 0; i < frames; i++) {
            double present = steady ? first : presence(character, start + i);
            float rustle = present == 1 ? 0 : (float) ((1 - present) * rustle(seed, frame + i));
            to[i] +=
                    (float) present * BLEED * stage[i]
                            + noise * (1 + rustle) * Noise.normal(seed, frame + i);
        }
    }

    private double presence(int character, int sceneFrame) {
        double most = 0;
        for (Presence presence : scene.stage()) {
            if (presence.channel() == character + 1) {
                most = Math.max(most, presence.at((double) sceneFrame / rateHz, Scene.SECONDS));
            }
        }
        return most;
    }

    private double rustle(long seed, long frame) {
        double seconds = (double) frame / rateHz;
        long span = (long) (seconds / RUSTLE_EVERY_SECONDS);
        double inside = seconds - span * RUSTLE_EVERY_SECONDS;
        if (inside > RUSTLE_SECONDS || Noise.uniform(seed, span) > RUSTLE_CHANCE) {
            return 0;
        }
        double swell = Math.sin(Math.PI * inside / RUSTLE_SECONDS);
        return RUSTLE_GAIN * swell * swell;
    }
}
