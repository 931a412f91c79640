package org.micwise.server;

import java.util.concurrent.Callable;
import org.micwise.base.UserError;
import org.micwise.engine.EngineFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code micwise version}: versions of all that matters when something is odd. */
@Command(name = "version", description = "Print the versions of Mic-Wise and what it runs on.")
final class VersionCommand implements Callable<Integer> {

    private final Services services;

    @Mixin private Help help;

    VersionCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        print("Mic-Wise", services.versionOf("org.micwise.server"));
        print("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
        print("PortAudio", portAudio());
        print("WebRTC", services.versionOf("wrapped.dev.onvoid.webrtc.webrtc-java"));
        print("ONNX Runtime", services.versionOf("wrapped.com.microsoft.onnxruntime.onnxruntime"));
        return 0;
    }

    private static void print(String what, String version) {
        System.out.printf("%-14s %s%n", what, version);
    }

    private String portAudio() {
        try {
            String library = System.getenv("MICWISE_PORTAUDIO");
            return services.get(EngineFactory.class).portAudioVersion(library);
        } catch (UserError e) {
            return e.getMessage();
        }
    }
}
