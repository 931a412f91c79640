package org.micwise.capture.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SceneTest {

    private final Scene scene = Scene.load();

    private double seconds(Cue cue) {
        return (double) Recording.ofLine(cue).samples().length / Recording.RATE_HZ;
    }

    private double presence(Cue cue, double seconds) {
        return scene.stage().stream()
                .filter(presence -> presence.channel() == cue.channel())
                .mapToDouble(presence -> presence.at(seconds, Scene.SECONDS))
                .max()
                .orElse(0);
    }

    @Test
    void shouldNameAllSixteen() {
        assertEquals(Scene.CAST, scene.names().size());
        assertEquals("Marina", scene.names().getFirst());
        assertEquals("The Keeper", scene.names().getLast());
    }

    @Test
    void shouldLetNobodySpeakWhenOffStageOrAcrossTheEnd() {
        for (Cue cue : scene.cues()) {
            double end = cue.atSeconds() + seconds(cue);
            assertTrue(end < Scene.SECONDS, cue::toString);
            assertTrue(seconds(cue) < Scene.MAX_LINE_SECONDS, cue::toString);
            assertTrue(cue.atSeconds() > Breath.BEFORE_LINE_SECONDS, cue::toString);
            assertEquals(1, presence(cue, cue.atSeconds()), cue::toString);
            assertEquals(1, presence(cue, end), cue::toString);
        }
    }

    @Test
    void shouldLetEverybodySpeakEachRecordingOnceAndOneAfterTheOther() {
        for (int channel = 1; channel <= Scene.CAST; channel++) {
            int wanted = channel;
            List<Cue> own =
                    scene.cues().stream()
                            .filter(cue -> cue.channel() == wanted)
                            .sorted(Comparator.comparingDouble(Cue::atSeconds))
                            .toList();
            assertEquals(List.of(1, 2, 3), own.stream().map(Cue::recording).toList());
            for (int i = 1; i < own.size(); i++) {
                Cue before = own.get(i - 1);
                double free = before.atSeconds() + seconds(before);
                assertTrue(own.get(i).atSeconds() - Breath.BEFORE_LINE_SECONDS > free - 0.5);
                assertTrue(own.get(i).atSeconds() > free, own.get(i)::toString);
            }
        }
    }

    @Test
    void shouldHaveOneFaultOfEachTypeEachOnItsOwnMicrophone() {
        assertEquals(
                EnumSet.allOf(Fault.Type.class),
                scene.faults().stream().map(Fault::type).collect(Collectors.toSet()));
        assertEquals(
                scene.faults().size(),
                scene.faults().stream().mapToInt(Fault::channel).distinct().count());
    }

    @Test
    void shouldHoldLinesAtTheLevelOfALavalier() {
        for (Cue cue : scene.cues()) {
            short[] line = Recording.ofLine(cue).samples();
            double squares =
                    IntStream.range(0, line.length).mapToDouble(i -> line[i] * line[i]).sum();
            double rmsDbfs = 20 * Math.log10(Math.sqrt(squares / line.length) / 32_768);
            int peak = IntStream.range(0, line.length).map(i -> Math.abs(line[i])).max().orElse(0);
            double peakDbfs = 20 * Math.log10(peak / 32_768.0);
            assertTrue(rmsDbfs > -33 && rmsDbfs < -19, cue + " has RMS " + rmsDbfs);
            assertTrue(peakDbfs > -12 && peakDbfs < -5, cue + " has peak " + peakDbfs);
        }
    }
}
