package org.micwise.capture.portaudio;

import java.util.OptionalDouble;

/**
 * An input device as PortAudio describes it.
 *
 * @param index PortAudio's number for it, good until PortAudio is terminated
 * @param lowLatencyMillis absent where the driver does not know
 */
record Device(
        int index,
        String hostApi,
        String name,
        int inputChannels,
        double defaultRateHz,
        OptionalDouble lowLatencyMillis) {

    private static final double MAX_LATENCY_SECONDS = 1;

    /** What a driver says about its latency, if it can be true. */
    static OptionalDouble plausibleMillis(double seconds) {
        return seconds > 0 && seconds <= MAX_LATENCY_SECONDS
                ? OptionalDouble.of(seconds * 1000)
                : OptionalDouble.empty();
    }

    /** As a user would write it to choose this device. */
    String spec() {
        return "portaudio:" + hostApi + "/" + name;
    }
}
