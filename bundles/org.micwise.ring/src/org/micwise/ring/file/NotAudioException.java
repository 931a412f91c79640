package org.micwise.ring.file;

import java.io.IOException;

/** A file is no sound that we can read. The message says why, fit to follow "cannot play x: ". */
public final class NotAudioException extends IOException {

    private static final long serialVersionUID = 1L;

    public NotAudioException(String message) {
        super(message);
    }

    public NotAudioException(String message, Throwable cause) {
        super(message, cause);
    }
}
