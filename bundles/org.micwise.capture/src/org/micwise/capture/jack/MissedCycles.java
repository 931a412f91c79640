package org.micwise.capture.jack;

/**
 * How many frames of JACK's were missed before each block, from the frame number of the server's
 * cycle. A callback that runs so late that the server has begun its next cycle already reads that
 * cycle's number, and looks as if frames were lost; the next block then shows that they were not.
 * So a block that seems to come after a loss is to be held back until the next one.
 *
 * <p>Audio thread; allocates nothing. Should a whole series of callbacks be that late, a loss too
 * many is logged, and taken off the next one.
 */
final class MissedCycles {

    /** Further back than any late callback: the server counts anew. */
    private static final int RESTARTED = -65_536;

    private boolean begun;
    private int expected;
    private int suspected;

    /**
     * Takes note of a block.
     *
     * @param cycle number of the server's cycle, modulo 2^32
     * @param frames in this block
     * @return frames that are now known to be lost before the block that was held back; 0 if none
     *     is held back
     */
    int block(int cycle, int frames) {
        if (!begun || cycle - expected < RESTARTED) {
            begun = true;
            expected = cycle;
        }
        int ahead = cycle - expected;
        int lost = Math.max(0, Math.min(suspected, ahead));
        suspected = Math.max(0, ahead - lost);
        expected += lost + frames;
        return lost;
    }

    /** Whether the block just noted is to be held back until the next. */
    boolean holdBack() {
        return suspected > 0;
    }
}
