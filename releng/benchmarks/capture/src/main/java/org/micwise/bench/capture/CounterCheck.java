package org.micwise.bench.capture;

/** Follows the counter pattern of the source through a recording, frame by frame. */
final class CounterCheck {

    /** How much the counter of a channel is ahead of that of the channel before: see source.c. */
    private static final int CHANNEL_STEP = 977;

    private final int channels;
    private final int tolerance;
    private boolean begun;
    private long next;
    private long frames;
    private long breaks;
    private long torn;
    private String firstTorn = "";

    /**
     * A check that has not begun.
     *
     * @param tolerance by how much a sample may be off: some programs scale by 32767
     */
    CounterCheck(int channels, int tolerance) {
        this.channels = channels;
        this.tolerance = tolerance;
    }

    /** Takes the next frames; those before all channels were connected do not count. */
    void take(short[] interleaved, int count) {
        for (int i = 0; i < count; i++) {
            takeFrame(interleaved, i);
        }
    }

    private void takeFrame(short[] interleaved, int index) {
        int at = index * channels;
        long number = begun ? next : (long) interleaved[at] - Short.MIN_VALUE;
        boolean whole = isFrame(interleaved, at, number);
        if (!begun && !whole) {
            return;
        }
        if (!whole) {
            number = (long) interleaved[at] - Short.MIN_VALUE;
            if (isFrame(interleaved, at, number)) {
                breaks++;
            } else {
                torn++;
                firstTorn = firstTorn.isEmpty() ? describe(interleaved, at) : firstTorn;
                number = next;
            }
        }
        begun = true;
        next = number + 1;
        frames++;
    }

    private boolean isFrame(short[] interleaved, int at, long number) {
        for (int k = 0; k < channels; k++) {
            long sent = number + (long) CHANNEL_STEP * k + Short.MIN_VALUE;
            if (Math.abs((short) (interleaved[at + k] - sent)) > tolerance) {
                return false;
            }
        }
        return true;
    }

    private String describe(short[] interleaved, int at) {
        for (int k = 0; k < channels; k++) {
            short sent = (short) (next + (long) CHANNEL_STEP * k + Short.MIN_VALUE);
            if (Math.abs((short) (interleaved[at + k] - sent)) > tolerance) {
                return "channel %d of frame %d is %d instead of %d"
                        .formatted(k + 1, frames, interleaved[at + k], sent);
            }
        }
        return "";
    }

    /** Frames since the first one that had all channels. */
    long frames() {
        return frames;
    }

    /** Places where frames are missing. */
    long breaks() {
        return breaks;
    }

    /** Frames in which a channel has another sample than it was sent. */
    long torn() {
        return torn;
    }

    /** What is wrong, in words; empty if nothing is. */
    String complaint(double seconds) {
        if (frames < seconds * Options.RATE_HZ) {
            return "only %d frames with all channels".formatted(frames);
        }
        return breaks + torn == 0
                ? ""
                : "%d breaks, %d wrong frames %s".formatted(breaks, torn, firstTorn);
    }
}
