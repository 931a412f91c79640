package org.micwise.media.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** State of a listener's WebRTC connection, as the specification names it. */
public enum ListenerState {
    @JsonProperty("connecting")
    CONNECTING,
    /** Sound flows in this state only. */
    @JsonProperty("connected")
    CONNECTED,
    /** Nothing arrives from the listener; may mend by itself. */
    @JsonProperty("disconnected")
    DISCONNECTED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("closed")
    CLOSED
}
