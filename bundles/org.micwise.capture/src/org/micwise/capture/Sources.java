package org.micwise.capture;

import java.nio.file.Path;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.demo.DemoSource;
import org.micwise.capture.portaudio.PortAudioSource;
import org.micwise.capture.wav.WavSource;

/** Finds the source that was asked for. */
final class Sources {

    private static final int DEMO_CHANNELS = 16;
    private static final int DEMO_RATE_HZ = 48_000;

    private Sources() {}

    static AudioSource open(RunOptions options) throws UserError {
        return switch (options.source()) {
            case SourceSpec.Demo _ ->
                    new DemoSource(
                            new AudioFormat(
                                    options.channels().orElse(DEMO_CHANNELS),
                                    options.rateHz().orElse(DEMO_RATE_HZ)));
            case SourceSpec.Files(String place) ->
                    WavSource.find(Path.of(place), options.channels(), options.rateHz());
            case SourceSpec.PortAudioDevice(String hostApi, String device) ->
                    PortAudioSource.find(
                            options.portAudioLibrary(),
                            hostApi,
                            device,
                            options.channels(),
                            options.rateHz());
        };
    }
}
