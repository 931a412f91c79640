package org.micwise.session.internal;

import org.micwise.engine.CaptureReport;
import org.micwise.engine.MediaReport;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.HealthSnapshot.Status;

/** Judges how the whole is from how its parts are. */
final class HealthRules {

    /** Meters older than this are no meters. */
    private static final long MAX_LAG_MILLIS = 1_000;

    /** How long a loss of audio keeps the lamp from going green again. */
    private static final long LOSS_SHOWN_NANOS = 60_000_000_000L;

    private final String version;

    /** Negative before the first look: a ring that was taken over has losses of earlier days. */
    private long lossesSeen = -1;

    private long lossSeenNanos;
    private boolean lossSeen;

    HealthRules(String version) {
        this.version = version;
    }

    synchronized HealthSnapshot judge(
            CaptureReport capture, long lagMillis, MediaReport media, long nowNanos) {
        long losses = capture.lostFrames() + capture.overflows();
        if (lossesSeen >= 0 && losses > lossesSeen) {
            lossSeen = true;
            lossSeenNanos = nowNanos;
        }
        lossesSeen = losses;
        boolean lostLately = lossSeen && nowNanos - lossSeenNanos < LOSS_SHOWN_NANOS;
        boolean degraded =
                lostLately
                        || lagMillis > MAX_LAG_MILLIS
                        || media.pid() == 0
                        || !capture.state().equals("running");
        boolean down = capture.state().equals("dead") || capture.state().equals("stopped");
        return new HealthSnapshot(
                down ? Status.DOWN : degraded ? Status.DEGRADED : Status.OK,
                version,
                new HealthSnapshot.Capture(
                        capture.state(),
                        capture.source(),
                        capture.format().sampleRate(),
                        capture.format().channels(),
                        capture.frame(),
                        capture.lostFrames(),
                        capture.overflows(),
                        capture.pid(),
                        capture.message()),
                new HealthSnapshot.Analysis(lagMillis),
                new HealthSnapshot.Media(media.listeners(), media.pid(), media.message()));
    }
}
