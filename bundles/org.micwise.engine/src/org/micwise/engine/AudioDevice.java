package org.micwise.engine;

/**
 * An input device that PortAudio offers.
 *
 * @param lowLatencyMillis what the driver says it can do
 */
public record AudioDevice(
        String hostApi,
        String name,
        int inputChannels,
        double defaultSampleRate,
        double lowLatencyMillis) {}
