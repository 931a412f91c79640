package org.micwise.session;

/** Where a performer is, as the current scene and the next one have it. */
public enum ChannelState {
    /** In the current scene. */
    ON_STAGE,
    /** Enters next. */
    STANDBY,
    /** Not in this scene. */
    OFF
}
