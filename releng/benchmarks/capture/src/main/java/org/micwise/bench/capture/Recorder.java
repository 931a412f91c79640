package org.micwise.bench.capture;

import java.nio.file.Path;
import java.util.Map;

/** A program that records all ports of the source. */
interface Recorder {

    String name();

    /** What it writes, in words. */
    String writes();

    /** Whether somebody else made it, for the same purpose. */
    boolean isPeer();

    /**
     * Starts it; it records when this returns, or soon after.
     *
     * @param seconds for which it will be left running, at most
     */
    Child start(Path folder, double seconds, Map<String, String> environment) throws Exception;

    /** Bytes of audio written so far. */
    long bytesWritten(Path folder) throws Exception;

    /** Bytes of a second of audio. */
    int bytesPerSecond();

    /** Follows the counter through what it wrote, after its end. */
    CounterCheck check(Path folder) throws Exception;

    /** Ends it in order. */
    default void stop(Child running) throws Exception {
        running.close();
    }
}
