package org.micwise.server;

import org.micwise.base.UserError;
import org.micwise.engine.AudioDevice;
import org.micwise.engine.EngineFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

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

    @Override
    public Integer call() throws UserError {
        List<AudioDevice> devices = services.get(EngineFactory.class).devices(portAudioLibrary);
        if (json) {
            Output.json(devices);
        } else if (devices.isEmpty()) {
            System.out.println(
                    "No audio input devices. Connect an interface, or start JACK, and try again.");
        } else {
            System.out.printf(
                    "%-12s %9s %9s %11s  %s%n", "HOST API", "INPUTS", "RATE", "LATENCY", "SOURCE");
            devices.forEach(DevicesCommand::print);
        }
        return 0;
    }

    private static void print(AudioDevice device) {
        System.out.printf(
                "%-12s %9d %6.0f Hz %8.1f ms  portaudio:%s/%s%n",
                device.hostApi(),
                device.inputChannels(),
                device.defaultSampleRate(),
                device.lowLatencyMillis(),
                device.hostApi(),
                device.name());
    }
}
