package org.micwise.bench.capture;

import java.nio.file.Path;

/**
 * What to run, and for how long.
 *
 * @param seconds of one measurement
 * @param minutes of the soak
 * @param folder on disk, where recordings go, and are removed again
 * @param memory the same in memory, where the host puts the ring if there is room
 * @param tools where the compiled C programs are
 */
record Options(
        String name,
        int rounds,
        double seconds,
        double minutes,
        Path folder,
        Path memory,
        Path tools) {

    static final int CHANNELS = 64;
    static final int RATE_HZ = 48_000;
    static final int PERIOD_FRAMES = 256;

    static Options parse(String[] arguments) {
        int rounds = 5;
        double seconds = 20;
        double minutes = 2;
        Path folder = Path.of(System.getProperty("micwise.bench.folder"));
        Path memory = Path.of(System.getProperty("micwise.bench.memory"));
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--seconds" -> seconds = Double.parseDouble(value);
                case "--minutes" -> minutes = Double.parseDouble(value);
                case "--folder" -> {
                    folder = Path.of(value);
                    memory = folder;
                }
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        Path tools = Path.of(System.getProperty("micwise.bench.tools"));
        return new Options(arguments[0], rounds, seconds, minutes, folder, memory, tools);
    }
}
