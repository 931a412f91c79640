package org.micwise.engine;

import java.util.List;
import org.micwise.base.UserError;

/** OSGi service that starts engines, and asks the audio system what there is. */
public interface EngineFactory {

    /**
     * Starts capture, analysis and media, and returns when audio flows.
     *
     * @throws UserError if any of them cannot start; nothing is left running then
     */
    Engine start(EngineOptions options, EngineListener listener) throws UserError;

    /**
     * The input devices of this machine.
     *
     * @param portAudioLibrary PortAudio to load instead of the system's, or null
     * @throws UserError if there is no PortAudio
     */
    List<AudioDevice> devices(String portAudioLibrary) throws UserError;

    /**
     * Version of PortAudio.
     *
     * @throws UserError if there is none
     */
    String portAudioVersion(String portAudioLibrary) throws UserError;
}
