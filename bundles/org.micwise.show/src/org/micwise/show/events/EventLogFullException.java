package org.micwise.show.events;

/** The event was not kept: more events are waiting to be written than the log holds back. */
public final class EventLogFullException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param capacity how many may wait
     */
    public EventLogFullException(int capacity) {
        super(
                "The event was not kept: "
                        + capacity
                        + " others are waiting to be written. The disk is too slow or full.");
    }
}
