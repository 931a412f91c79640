package org.micwise.ui.meter;

import java.util.function.BiFunction;
import org.micwise.base.MeterReading;

/**
 * Meters and faults of all inputs. The session's thread puts every reading in, so that no clip is
 * lost however busy the screen is; the UI thread looks when it paints. Either holds the lock for
 * microseconds.
 */
public final class MeterBank {

    /** Meters older than this are not to be trusted. */
    public static final long STALE_NANOS = 500_000_000L;

    private static final double MILLIBELS = 100;
    private static final long NEVER = Long.MIN_VALUE;

    private MeterBallistics[] meters = {};
    private FaultLog[] faults = {};
    private FallOff fallOff = FallOff.MIC_WISE;
    private long lastFrame = NEVER;
    private long lastNanos = NEVER;

    /** Takes a new reading. A reading of a frame that was read before is no sign of life. */
    public synchronized void read(MeterReading reading, long nowNanos) {
        if (reading.frame() == lastFrame || reading.frame() == 0) {
            return;
        }
        lastFrame = reading.frame();
        lastNanos = nowNanos;
        if (meters.length != reading.channels()) {
            resize(reading.channels());
        }
        for (int input = 0; input < meters.length; input++) {
            int flags = reading.flags(input);
            meters[input].read(
                    nowNanos,
                    decibels(reading.rmsMillibels(input)),
                    decibels(reading.peakMillibels(input)),
                    (flags & MeterReading.CLIP) != 0);
            faults[input].read(nowNanos, flags);
        }
    }

    private void resize(int inputs) {
        meters = new MeterBallistics[inputs];
        faults = new FaultLog[inputs];
        for (int input = 0; input < inputs; input++) {
            meters[input] = new MeterBallistics();
            meters[input].setFallOff(fallOff);
            faults[input] = new FaultLog();
        }
    }

    private static double decibels(short millibels) {
        return millibels == MeterReading.SILENCE ? Double.NEGATIVE_INFINITY : millibels / MILLIBELS;
    }

    /** Chooses how fast all bars fall. */
    public synchronized void setFallOff(FallOff chosen) {
        fallOff = chosen;
        for (MeterBallistics meter : meters) {
            meter.setFallOff(chosen);
        }
    }

    /** Forgets everything: the next reading is of another session. */
    public synchronized void reset() {
        resize(0);
        lastFrame = NEVER;
        lastNanos = NEVER;
    }

    /** How many inputs the newest reading has; 0 before the first one. */
    public synchronized int inputs() {
        return meters.length;
    }

    /** Age of the newest reading; negative before the first one. */
    public synchronized long ageNanos(long nowNanos) {
        return lastNanos == NEVER ? -1 : Math.max(0, nowNanos - lastNanos);
    }

    /** Whether there is no reading that could be trusted. */
    public boolean isStale(long nowNanos) {
        long age = ageNanos(nowNanos);
        return age < 0 || age > STALE_NANOS;
    }

    /** Looks at an input under the lock; an input without readings gives {@code otherwise}. */
    public synchronized <T> T look(
            int input, BiFunction<MeterBallistics, FaultLog, T> view, T otherwise) {
        return input < 0 || input >= meters.length
                ? otherwise
                : view.apply(meters[input], faults[input]);
    }

    /** Copies an input's levels for painting, without allocating anything. */
    public synchronized void copy(int input, MeterPicture picture) {
        if (input < 0 || input >= meters.length) {
            picture.clear();
        } else {
            MeterBallistics meter = meters[input];
            picture.set(meter.barDb(), meter.peakDb(), meter.clipped());
        }
    }

    /** Somebody saw what was wrong with an input. */
    public synchronized void acknowledge(int input) {
        if (input >= 0 && input < meters.length) {
            meters[input].acknowledge();
            faults[input].acknowledge();
        }
    }
}
