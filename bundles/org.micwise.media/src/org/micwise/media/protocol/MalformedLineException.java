package org.micwise.media.protocol;

/** A line that cannot be understood. The message is one line for people. */
public class MalformedLineException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedLineException(String message, Throwable cause) {
        super(message, cause);
    }
}
