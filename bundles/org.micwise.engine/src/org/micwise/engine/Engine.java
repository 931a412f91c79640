package org.micwise.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Capture, analysis and media at work. Any thread. */
public interface Engine extends AutoCloseable {

    /** The ring file. */
    Path ring();

    CaptureReport capture();

    MediaReport media();

    /** How far the meters are behind the newest frame. */
    long analysisLagMillis();

    /**
     * Connects somebody who wants to listen; hears silence until {@link #mix}.
     *
     * @param id not in use
     * @param offer SDP
     * @return the SDP answer; fails with {@link MediaRefusal} or a timeout, within 8 s
     */
    CompletableFuture<String> listen(String id, String offer);

    /**
     * Changes what somebody hears.
     *
     * @return completes when it is done; fails with {@link MediaRefusal} or a timeout, within 8 s
     */
    CompletableFuture<Void> mix(String id, List<InputMix> inputs, boolean solo);

    /** Disconnects somebody who listens. */
    void endListening(String id);

    /** Stops media and analysis, and the capture unless it is to be kept. Takes 5 s at most. */
    @Override
    void close();
}
