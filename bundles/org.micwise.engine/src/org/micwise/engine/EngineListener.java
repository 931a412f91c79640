package org.micwise.engine;

import org.micwise.base.MeterReading;

/** Hears what the engine measures and does. Return at once; called on the engine's threads. */
public interface EngineListener {

    /** Thirty times a second of audio. */
    void metersRead(MeterReading reading);

    /**
     * The connection of somebody who listens has changed.
     *
     * @param state "connecting", "connected", "disconnected", "failed" or "closed"
     */
    void listenerChanged(String id, String state);

    /** Somebody who listened is gone. */
    void listenerEnded(String id, String reason);

    /** Everybody who listened is gone: the media process has ended. */
    void allListenersEnded(String reason);
}
