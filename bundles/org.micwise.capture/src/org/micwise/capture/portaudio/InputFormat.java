package org.micwise.capture.portaudio;

/**
 * How a device is to be opened.
 *
 * @param rateHz frames per second
 * @param latencySeconds how much audio the driver may hold back; some take it as a hint only
 */
record InputFormat(Device device, int channels, int rateHz, double latencySeconds) {

    InputFormat atRate(int otherRateHz) {
        return new InputFormat(device, channels, otherRateHz, latencySeconds);
    }
}
