package org.micwise.media.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What the media process tells the host. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = MediaEvent.Ready.class, name = "ready"),
    @Type(value = MediaEvent.Attached.class, name = "attached"),
    @Type(value = MediaEvent.Answer.class, name = "answer"),
    @Type(value = MediaEvent.Mixed.class, name = "mixed"),
    @Type(value = MediaEvent.Refused.class, name = "refused"),
    @Type(value = MediaEvent.State.class, name = "state"),
    @Type(value = MediaEvent.Ended.class, name = "ended"),
    @Type(value = MediaEvent.Stats.class, name = "stats")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface MediaEvent {

    /** The first event: commands are now carried out. {@link Attached} follows. */
    record Ready(long pid, String webrtcVersion) implements MediaEvent {}

    /**
     * The audio comes from this ring.
     *
     * @param sessionId tells this capture from every other one
     * @param sampleRate frames per second
     */
    record Attached(String ring, String sessionId, int channels, int sampleRate)
            implements MediaEvent {}

    /**
     * A listener was taken on. It must connect within ten seconds.
     *
     * @param sdp the answer, all candidates included
     */
    record Answer(String id, String sdp) implements MediaEvent {}

    /**
     * What a listener hears from now on. Also sent unasked: empty after {@link Answer}, and when a
     * newly attached ring lacks some of the channels.
     *
     * @param channels with gain and pan as they are used; empty means silence
     */
    record Mixed(String id, List<MixChannel> channels, MixMode mode) implements MediaEvent {
        public Mixed {
            channels = List.copyOf(channels);
        }
    }

    /**
     * A command was not carried out, and nothing has changed.
     *
     * @param id the listener, or null where the command names none
     * @param status as HTTP has it: 400 malformed, 404 no such listener, 409 id in use, 422
     *     impossible (an input the ring has not), 500 failed, 503 full, 504 took too long
     * @param reason one sentence for people
     */
    record Refused(String id, Refusal command, int status, String reason) implements MediaEvent {}

    /** A listener's connection has changed. */
    record State(String id, ListenerState state) implements MediaEvent {}

    /**
     * A listener that was answered is no more; its id may be used again.
     *
     * @param reason one sentence for people
     */
    record Ended(String id, String reason) implements MediaEvent {}

    /**
     * Sent every two seconds while there are listeners, and when the last has gone. Dropped when
     * the host reads too slowly.
     *
     * @param listeners taken on, connected or not
     * @param connected of them, those who get sound
     * @param blocks blocks of 10 ms sent since the start, over all listeners
     * @param jumps how often a listener fell more than 100 ms behind and jumped to live
     * @param stalled whether the ring has not moved for half a second
     */
    record Stats(int listeners, int connected, long blocks, long jumps, boolean stalled)
            implements MediaEvent {}
}
