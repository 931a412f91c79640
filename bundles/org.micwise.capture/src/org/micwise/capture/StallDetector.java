package org.micwise.capture;

import org.micwise.capture.AudioSource.AudioStream;

/** Tells when a stream does not deliver any more. Asked at regular intervals, by one thread. */
final class StallDetector {

    private static final double STALLED_SECONDS = 0.5;
    private static final int STALLED_BLOCKS = 10;

    private final RingFeed feed;
    private final double pollSeconds;
    private long heard;
    private int quietPolls;

    StallDetector(RingFeed feed, long pollMillis) {
        this.feed = feed;
        this.pollSeconds = pollMillis / 1e3;
        this.heard = feed.heard();
    }

    /** Why the stream is lost, in a sentence, or null while it is not. */
    String lost(AudioStream stream) {
        if (stream.failure() != null) {
            return "The audio thread failed: %s.".formatted(stream.failure());
        }
        if (!stream.active()) {
            return "The device has gone, or its driver has stopped.";
        }
        long now = feed.heard();
        // intervals are counted, not time: when the whole process stood still, the device did not
        quietPolls = now == heard ? quietPolls + 1 : 0;
        heard = now;
        double blocksSeconds =
                (double) STALLED_BLOCKS * feed.blockFrames() / feed.format().sampleRate();
        return quietPolls * pollSeconds >= Math.max(STALLED_SECONDS, blocksSeconds)
                ? "The device stopped delivering audio."
                : null;
    }
}
