package org.micwise.capture.portaudio;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.micwise.base.UserError;

/** What PortAudio offers, for people and for the host. */
public final class DeviceList {

    private DeviceList() {}

    /**
     * Prints one line for each input device: host API, name, input channels, default rate in Hz,
     * low latency in milliseconds or nothing, separated by tabs.
     */
    public static void print(Optional<String> library, PrintStream out) throws UserError {
        try (PortAudio portAudio = PortAudio.open(library)) {
            for (Device device : portAudio.inputDevices()) {
                out.println(line(device));
            }
        } catch (PortAudioException e) {
            throw UserError.failure("Cannot list the devices: %s.".formatted(e.getMessage()), e);
        }
    }

    /** Prints the version of the library in its own words. */
    public static void printVersion(Optional<String> library, PrintStream out) throws UserError {
        out.println(PortAudio.versionText(library));
    }

    private static String line(Device device) {
        String latency =
                device.lowLatencyMillis().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.1f", device.lowLatencyMillis().getAsDouble())
                        : "";
        return String.join(
                "\t",
                device.hostApi(),
                device.name().replaceAll("\\s+", " "),
                Integer.toString(device.inputChannels()),
                Long.toString(Math.round(device.defaultRateHz())),
                latency);
    }
}
