package org.micwise.engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the engine is to capture, and where to keep it.
 *
 * @param source SPEC of the audio source
 * @param data folder for logs, and for the ring where memory is short
 * @param ring where the ring is to be, instead
 * @param channels how many, instead of all that the source has
 * @param sampleRate instead of the source's own
 * @param bufferSeconds how much the ring holds
 * @param portAudioLibrary PortAudio to load instead of the system's
 * @param keepCapture leave the capture process running at the end
 */
public record EngineOptions(
        String source,
        Path data,
        Optional<Path> ring,
        OptionalInt channels,
        OptionalInt sampleRate,
        int bufferSeconds,
        Optional<String> portAudioLibrary,
        boolean keepCapture) {}
