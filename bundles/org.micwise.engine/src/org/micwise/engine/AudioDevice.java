package org.micwise.engine;

import java.util.OptionalDouble;

/**
 * An input device that PortAudio offers.
 *
 * @param lowLatencyMillis what the driver says it can do, if it does
 */
public record AudioDevice(
        String hostApi,
        String name,
        int inputChannels,
        double defaultSampleRate,
        OptionalDouble lowLatencyMillis) {}
