package org.micwise.capture.portaudio;

/** PortAudio refused a call. The message is PortAudio's own, with the host's where it has one. */
final class PortAudioException extends Exception {

    private static final long serialVersionUID = 1L;

    static final int HOST_ERROR = -9999;

    private final int code;

    PortAudioException(int code, String message) {
        super(message);
        this.code = code;
    }

    /** A value of PaErrorCode. */
    int code() {
        return code;
    }
}
