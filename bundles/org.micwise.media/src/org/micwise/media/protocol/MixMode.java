package org.micwise.media.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many channels a listener hears at once. */
public enum MixMode {
    /** One at most: naming another replaces it. */
    @JsonProperty("solo")
    SOLO,
    /** Any number, added up. */
    @JsonProperty("mix")
    MIX
}
