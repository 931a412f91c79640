package org.micwise.media.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which command a {@link MediaEvent.Refused} is about. */
public enum Refusal {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("mix")
    MIX,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("attach")
    ATTACH,
    /** A line that is no command at all. */
    @JsonProperty("line")
    LINE
}
