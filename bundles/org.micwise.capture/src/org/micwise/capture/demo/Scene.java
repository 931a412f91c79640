package org.micwise.capture.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What happens during one pass of the play.
 *
 * @param names of the characters, that of channel 1 first
 */
record Scene(List<String> names, List<Presence> stage, List<Cue> cues, List<Fault> faults) {

    /** The play begins anew after this. A whole number of frames at every rate. */
    static final int SECONDS = 120;

    /** Characters, and so channels, of the play. */
    static final int CAST = 16;

    /** No line is longer. */
    static final int MAX_LINE_SECONDS = 5;

    /** Reads scene.csv, which comes with this class. */
    static Scene load() {
        Scene scene =
                new Scene(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (InputStream file = Scene.class.getResourceAsStream("scene.csv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    scene.add(line.split(","));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading scene.csv", e);
        }
        return scene;
    }

    private void add(String[] row) {
        int channel = Integer.parseInt(row[1]);
        switch (row[0]) {
            case "channel" -> names.add(channel - 1, row[2]);
            case "stage" -> stage.add(new Presence(channel, number(row[2]), number(row[3])));
            case "line" -> cues.add(new Cue(channel, number(row[2]), Integer.parseInt(row[3])));
            case "fault" ->
                    faults.add(new Fault(channel, number(row[2]), number(row[3]), type(row[4])));
            default -> throw new IllegalArgumentException("scene.csv: " + String.join(",", row));
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static Fault.Type type(String text) {
        return Fault.Type.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
