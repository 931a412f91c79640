package org.micwise.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a session is to run; empty means the default.
 *
 * @param name under which this host shows itself to others
 * @param source SPEC of the audio source, see the command line
 * @param data folder for PINs, logs, and what else outlives a run
 * @param show the show file; created if absent
 * @param ring where the ring is to be, instead of where it fits best
 * @param channels how many to capture, instead of all that the source has
 * @param sampleRate instead of the source's own
 * @param bufferSeconds how much the ring holds
 * @param portAudioLibrary PortAudio to load instead of the system's
 * @param operatorPin, listenerPin instead of the ones kept in the data folder
 * @param authentication false lets everybody in; for the loopback interface alone
 * @param keepCapture leave the capture process running at the end
 */
public record SessionOptions(
        String name,
        String source,
        Path data,
        Optional<Path> show,
        Optional<Path> ring,
        OptionalInt channels,
        OptionalInt sampleRate,
        int bufferSeconds,
        Optional<String> portAudioLibrary,
        Optional<String> operatorPin,
        Optional<String> listenerPin,
        boolean authentication,
        boolean keepCapture) {}
