package org.micwise.media.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;

/** What the host asks of the media process. All constructors refuse what makes no sense. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = MediaCommand.Open.class, name = "open"),
    @Type(value = MediaCommand.Mix.class, name = "mix"),
    @Type(value = MediaCommand.Close.class, name = "close"),
    @Type(value = MediaCommand.Attach.class, name = "attach"),
    @Type(value = MediaCommand.Shutdown.class, name = "shutdown")
})
public sealed interface MediaCommand {

    /** Longest identifier of a listener, in characters. */
    int MAX_ID_LENGTH = 64;

    /**
     * A listener wants to connect. Answered by {@link MediaEvent.Answer} and {@link
     * MediaEvent.Mixed} (an empty mix: silence), or by {@link MediaEvent.Refused}.
     *
     * @param id chosen by the host, not in use, at most {@value #MAX_ID_LENGTH} characters
     * @param sdp the listener's offer, all candidates included
     */
    record Open(@JsonProperty(required = true) String id, @JsonProperty(required = true) String sdp)
            implements MediaCommand {
        public Open {
            checkId(id);
            Objects.requireNonNull(sdp, "sdp");
        }
    }

    /**
     * Replaces all that a listener hears. Answered by {@link MediaEvent.Mixed}, or by {@link
     * MediaEvent.Refused}, and then the listener hears what it heard before.
     *
     * @param channels empty for silence; each input at most once
     * @param mode {@link MixMode#SOLO} allows one channel at most
     */
    record Mix(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) List<MixChannel> channels,
            @JsonProperty(required = true) MixMode mode)
            implements MediaCommand {
        public Mix {
            checkId(id);
            channels = List.copyOf(channels);
            Objects.requireNonNull(mode, "mode");
            if (channels.stream().mapToInt(MixChannel::input).distinct().count()
                    < channels.size()) {
                throw new IllegalArgumentException("an input is named twice");
            }
            if (mode == MixMode.SOLO && channels.size() > 1) {
                throw new IllegalArgumentException(
                        "%d channels in mode solo: one at most".formatted(channels.size()));
            }
        }
    }

    /** Ends a listener. Answered by {@link MediaEvent.Ended}, or refused if there is none. */
    record Close(@JsonProperty(required = true) String id) implements MediaCommand {
        public Close {
            checkId(id);
        }
    }

    /**
     * The audio now comes from another ring, because the capture was started anew. All listeners go
     * on there, live. Answered by {@link MediaEvent.Attached}.
     *
     * @param ring path of the ring file; may be the old path with a new file
     */
    record Attach(@JsonProperty(required = true) String ring) implements MediaCommand {
        public Attach {
            Objects.requireNonNull(ring, "ring");
        }
    }

    /** Ends the media process, as end of input does. */
    record Shutdown() implements MediaCommand {}

    private static void checkId(String id) {
        if (id.isBlank() || id.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException(
                    "the id must have 1 to %d characters".formatted(MAX_ID_LENGTH));
        }
    }
}
