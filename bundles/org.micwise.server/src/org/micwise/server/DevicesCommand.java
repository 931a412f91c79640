package org.micwise.server;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;
import org.micwise.engine.EngineFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code micwise devices}: what there is to capture from. */
@Command(name = "devices", description = "List the audio input devices.")
final class DevicesCommand implements Callable<Integer> {

    private final Services services;

    @Option(names = "--json", description = "As a JSON array.")
    private boolean json;

    @Option(
            names = "--portaudio-library",
            paramLabel = "PATH",
            defaultValue = "${env:MICWISE_PORTAUDIO}",
            description = "PortAudio to load instead of the system's.")
    private String portAudioLibrary;

    @Mixin private Help help;

    DevicesCommand(Services services) {
        this.services = services;
    }

    /** A device as scripts read it; the latency is null where the driver does not know it. */
    private record Line(
            String hostApi,
            String name,
            int inputChannels,
            double defaultSampleRate,
            Double lowLatencyMillis) {

        static Line of(AudioDevice device) {
            OptionalDouble latency = device.lowLatencyMillis();
            return new Line(
                    device.hostApi(),
                    device.name(),
                    device.inputChannels(),
                    device.defaultSampleRate(),
                    latency.isPresent() ? latency.getAsDouble() : null);
        }

        String text() {
            return String.format(
                    Locale.ROOT,
                    "%-12s %9d %6.0f Hz %11s  portaudio:%s/%s",
                    hostApi,
                    inputChannels,
                    defaultSampleRate,
                    lowLatencyMillis == null ? "-" : lowLatencyMillis + " ms",
                    hostApi,
                    name);
        }
    }

    @Override
    public Integer call() throws UserError {
        List<Line> devices =
                services.get(EngineFactory.class).devices(portAudioLibrary).stream()
                        .map(Line::of)
                        .toList();
        if (json) {
            Output.json(devices);
        } else if (devices.isEmpty()) {
            System.out.println(
                    "No audio input devices. Connect an interface, or start JACK, and try again.");
        } else {
            System.out.printf(
                    "%-12s %9s %9s %11s  %s%n", "HOST API", "INPUTS", "RATE", "LATENCY", "SOURCE");
            devices.forEach(device -> System.out.println(device.text()));
        }
        return 0;
    }
}
