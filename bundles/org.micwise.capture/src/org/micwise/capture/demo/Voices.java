package org.micwise.capture.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines and breaths of all characters, each with its place in the scene. Recordings are decoded
 * by a background thread in the order in which they are heard, so that the play can begin at once.
 */
final class Voices {

    /** A sound with its place. */
    record Clip(int startFrame, Recording recording) {}

    private final List<List<Clip>> byCharacter = new ArrayList<>();
    private final List<Clip> all = new ArrayList<>();

    Voices(Scene scene, int rateHz) {
        Recording breath = new Recording(Breath::samples);
        for (int c = 0; c < Scene.CAST; c++) {
            byCharacter.add(new ArrayList<>());
        }
        for (Cue cue : scene.cues()) {
            double breathAtSeconds = cue.atSeconds() - Breath.BEFORE_LINE_SECONDS;
            add(cue.channel(), new Clip(frame(breathAtSeconds, rateHz), breath));
            add(cue.channel(), new Clip(frame(cue.atSeconds(), rateHz), Recording.ofLine(cue)));
        }
    }

    private void add(int channel, Clip clip) {
        byCharacter.get(channel - 1).add(clip);
        all.add(clip);
    }

    private static int frame(double seconds, int rateHz) {
        return (int) Math.round(seconds * rateHz);
    }

    /** All sounds of one character, that of channel 1 being number 0. */
    List<Clip> of(int character) {
        return byCharacter.get(character);
    }

    /** Starts to make all recordings ready. Whoever needs one earlier makes it. */
    void prepare() {
        List<Clip> inOrder =
                all.stream().sorted(Comparator.comparingInt(Clip::startFrame)).toList();
        Thread.ofPlatform()
                .daemon()
                .name("demo-voices")
                .start(() -> inOrder.forEach(clip -> clip.recording().make()));
    }
}
