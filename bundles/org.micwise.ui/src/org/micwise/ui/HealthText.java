package org.micwise.ui;

import org.micwise.session.HealthSnapshot;
import org.micwise.ui.look.Token;

/**
 * One thing to know about the session's health.
 *
 * @param caption what it is
 * @param value with its unit
 * @param tone how it is to be taken
 * @param detail the longer story, or null
 */
public record HealthText(String caption, String value, Token tone, String detail) {

    private static final long SLOW_ANALYSIS_MILLIS = 1000;

    public static HealthText capture(HealthSnapshot health) {
        HealthSnapshot.Capture capture = health.capture();
        Token tone =
                switch (capture.state()) {
                    case "running" -> Token.OK;
                    case "starting", "reconnecting" -> Token.STANDBY;
                    default -> Token.FAULT;
                };
        String mark = tone == Token.OK ? "● " : tone == Token.STANDBY ? "◐ " : "▲ ";
        return new HealthText("Capture", mark + capture.state(), tone, capture.message());
    }

    public static HealthText source(HealthSnapshot health) {
        return new HealthText("Source", health.capture().device(), Token.TEXT, null);
    }

    public static HealthText format(HealthSnapshot health) {
        return new HealthText(
                "Format",
                health.capture().channels()
                        + " ch · "
                        + Texts.sampleRate(health.capture().sampleRate()),
                Token.TEXT,
                "Channels and sample rate that are captured");
    }

    public static HealthText lost(HealthSnapshot health) {
        return counter("Lost frames", health.capture().lostFrames());
    }

    public static HealthText overflows(HealthSnapshot health) {
        return counter("Overflows", health.capture().overflows());
    }

    private static HealthText counter(String caption, long count) {
        return new HealthText(
                caption,
                Texts.count(count),
                count > 0 ? Token.FAULT : Token.TEXT,
                count > 0 ? "Audio is missing: look at the load of this machine" : null);
    }

    /** Age of the newest meter; negative if there is none yet. */
    public static HealthText meterAge(long ageNanos, boolean stale) {
        return new HealthText(
                "Meters",
                Texts.age(ageNanos),
                stale ? Token.FAULT : Token.TEXT,
                stale ? "The meters are old: they are hatched" : "Age of the newest meter");
    }

    public static HealthText analysis(HealthSnapshot health) {
        long lag = health.analysis().lagMillis();
        return new HealthText(
                "Analysis lag",
                lag + " ms",
                lag > SLOW_ANALYSIS_MILLIS ? Token.FAULT : Token.TEXT,
                "How far the analysis is behind the newest audio");
    }

    public static HealthText media(HealthSnapshot health) {
        boolean runs = health.media().pid() != 0;
        return new HealthText(
                "Media",
                runs ? "● running" : "▲ not running",
                runs ? Token.OK : Token.FAULT,
                health.media().message());
    }

    public static HealthText listeners(HealthSnapshot health) {
        return new HealthText(
                "Listeners",
                Integer.toString(health.media().listeners()),
                Token.TEXT,
                "Devices that listen now");
    }
}
