package org.micwise.capture.demo;

import java.util.ArrayList;
import java.util.List;
import org.micwise.base.AudioFormat;

/** Plays the scene with and without its faults, and notes where they differ. */
final class PlayedFaults {

    /** Differences closer to each other than this belong together. */
    private static final double TOGETHER_SECONDS = 0.05;

    /**
     * A stretch in which a channel is not as it should be.
     *
     * @param channel from 1
     */
    record Stretch(int channel, long firstFrame, long lastFrame) {}

    private PlayedFaults() {}

    static Scene withoutFaults(Scene scene) {
        return new Scene(scene.names(), scene.stage(), scene.cues(), List.of());
    }

    /** All stretches of the first pass, by channel and time. */
    static List<Stretch> find(AudioFormat format) {
        Scene scene = Scene.load();
        DemoRig faulty = new DemoRig(format, scene);
        DemoRig clean = new DemoRig(format, withoutFaults(scene));
        int frames = DemoRig.MAX_FRAMES;
        int channels = format.channels();
        short[] one = new short[frames * channels];
        short[] other = new short[frames * channels];
        List<List<Stretch>> found = new ArrayList<>();
        for (int c = 0; c < channels; c++) {
            found.add(new ArrayList<>());
        }
        long together = format.framesIn(TOGETHER_SECONDS);
        for (long frame = 0; frame < format.framesIn(Scene.SECONDS); frame += frames) {
            faulty.render(frame, frames, one);
            clean.render(frame, frames, other);
            for (int i = 0; i < one.length; i++) {
                if (one[i] != other[i]) {
                    add(found.get(i % channels), i % channels + 1, frame + i / channels, together);
                }
            }
        }
        return found.stream().flatMap(List::stream).toList();
    }

    private static void add(List<Stretch> stretches, int channel, long frame, long together) {
        boolean same = !stretches.isEmpty() && frame - stretches.getLast().lastFrame() <= together;
        Stretch before = same ? stretches.removeLast() : new Stretch(channel, frame, frame);
        stretches.add(new Stretch(channel, before.firstFrame(), frame));
    }
}
