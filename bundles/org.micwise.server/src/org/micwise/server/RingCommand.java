package org.micwise.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.micwise.base.UserError;
import org.micwise.ring.ClockAnchor;
import org.micwise.ring.Gap;
import org.micwise.ring.LoggedError;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code micwise ring}: what a ring file says of itself. */
@Command(name = "ring", description = "Print a ring's header, counters, gap log and health.")
final class RingCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Ring file: live, stopped, or left by a crash.")
    private Path file;

    @Option(names = "--json", description = "As a JSON object.")
    private boolean json;

    @Mixin private Help help;

    private record Report(
            String source,
            String sessionId,
            int sampleRate,
            int channels,
            long capacityFrames,
            long framesWritten,
            long oldestFrame,
            long lostFrames,
            long overflows,
            long pid,
            String state,
            boolean alive,
            long heartbeatAgeMillis,
            List<GapLine> gaps,
            List<ClockAnchor> anchors,
            List<LoggedError> errors) {}

    /** A gap, its cause spelt like the state: in lower case. */
    private record GapLine(long frame, long frames, String cause, long unixMillis) {

        static GapLine of(Gap gap) {
            String cause = gap.cause().name().toLowerCase(Locale.ROOT);
            return new GapLine(gap.frame(), gap.frames(), cause, gap.unixMillis());
        }
    }

    @Override
    public Integer call() throws UserError {
        try (RingReader ring = RingReader.open(file)) {
            Report report = report(ring);
            if (json) {
                Output.json(report);
            } else {
                print(report);
            }
        }
        return 0;
    }

    private static Report report(RingReader ring) {
        RingStatus status = ring.status();
        return new Report(
                status.source(),
                status.sessionId().toString(),
                ring.format().sampleRate(),
                ring.format().channels(),
                ring.capacityFrames(),
                ring.writtenAcquire(),
                ring.oldestFrame(),
                status.lostFrames(),
                status.overflows(),
                status.writerPid(),
                status.state().name().toLowerCase(Locale.ROOT),
                status.alive(),
                status.heartbeatAgeMillis(),
                status.gaps().stream().map(GapLine::of).toList(),
                status.anchors(),
                status.errors());
    }

    private static void print(Report ring) {
        double seconds = 1.0 / ring.sampleRate();
        out("source      %s%n", ring.source());
        out("session     %s%n", ring.sessionId());
        out("format      %d channels, %d Hz%n", ring.channels(), ring.sampleRate());
        out(
                "holds       %.1f of %.1f s%n",
                (ring.framesWritten() - ring.oldestFrame()) * seconds,
                ring.capacityFrames() * seconds);
        out(
                "written     %d frames (%.1f s)%n",
                ring.framesWritten(), ring.framesWritten() * seconds);
        out("lost        %d frames, %d overflows%n", ring.lostFrames(), ring.overflows());
        out(
                "writer      process %d, %s, last sign of life %.1f s ago%s%n",
                ring.pid(),
                ring.state(),
                ring.heartbeatAgeMillis() / 1_000.0,
                ring.alive() || ring.state().equals("stopped") ? "" : ": dead");
        for (GapLine gap : ring.gaps()) {
            out(
                    "gap         at frame %d (%.3f s): %d frames (%.1f ms), %s%n",
                    gap.frame(),
                    gap.frame() * seconds,
                    gap.frames(),
                    gap.frames() * seconds * 1_000,
                    gap.cause());
        }
        for (LoggedError error : ring.errors()) {
            out("error       %tF %<tT  %s%n", error.unixMillis(), error.message());
        }
    }

    /** With points in numbers, whatever the language of the system: scripts read this too. */
    private static void out(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
