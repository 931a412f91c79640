package org.micwise.show.events;

/**
 * Which events to read. What is null does not restrict.
 *
 * @param captureId only of this capture
 * @param sinceFrame only those that start at this frame or later; means little without a capture
 * @param channelId only of this channel
 * @param type only of this type
 * @param limit at most so many, the newest; from 1 to {@link #MAX_LIMIT}
 */
public record EventQuery(
        String captureId, Long sinceFrame, String channelId, String type, int limit) {
    /** More than this is not read at once. */
    public static final int MAX_LIMIT = 10_000;

    /** Checks the limit. */
    public EventQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ": " + limit);
        }
    }

    /** The newest events of all captures. */
    public static EventQuery newest(int limit) {
        return new EventQuery(null, null, null, null, limit);
    }
}
