package org.micwise.engine;

/** The media process will not or cannot do what it was asked. */
public final class MediaRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    public MediaRefusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** What HTTP would say: 400, 404, 409, 422, 500, 503 or 504. */
    public int status() {
        return status;
    }
}
