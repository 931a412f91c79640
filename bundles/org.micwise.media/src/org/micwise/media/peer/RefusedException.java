package org.micwise.media.peer;

/** A listener cannot be taken on. The message is one sentence for people. */
public class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal.
     *
     * @param status as HTTP has it, see {@link org.micwise.media.protocol.MediaEvent.Refused}
     */
    public RefusedException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
