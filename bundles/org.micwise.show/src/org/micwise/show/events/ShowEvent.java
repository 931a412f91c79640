package org.micwise.show.events;

import java.util.Objects;

/**
 * Something that was heard, or marked by hand, during a capture.
 *
 * @param id unique in the show
 * @param channelId the channel, even one that was deleted since; null if it concerns none
 * @param type what it is, such as {@code click} or {@code mark}
 * @param startFrame the first frame, counted from the start of the capture
 * @param endFrame the frame after the last
 * @param startUnixMillis the start in milliseconds since 1970 UTC
 * @param confidence from 0 to 1; null if nobody judged it (a mark)
 * @param peakDb the loudest sample in dBFS; null if not measured
 * @param sceneId the scene that was on, even one that was deleted since; null if none was
 * @param acknowledged whether somebody has dealt with it
 * @param note what somebody wrote about it, empty if nothing
 * @param captureId the capture whose frames these are; frames of two captures do not compare
 */
public record ShowEvent(
        String id,
        String channelId,
        String type,
        long startFrame,
        long endFrame,
        long startUnixMillis,
        Double confidence,
        Double peakDb,
        String sceneId,
        boolean acknowledged,
        String note,
        String captureId) {

    /** Checks that what every event has is there. */
    public ShowEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(captureId, "captureId");
        if (endFrame < startFrame) {
            throw new IllegalArgumentException("ends before it starts: " + id);
        }
    }
}
