package org.micwise.ui.timeline.internal;

/**
 * Where the lanes are: names at the left, time to their right with now at the right edge, an axis
 * below.
 *
 * @param lanes how many can be seen
 * @param laneHeight of each, in pixels
 * @param left where time begins
 * @param width of the time, in pixels: one is one bin of the history
 */
record LaneLayout(int lanes, int laneHeight, int left, int width) {

    private static final int LOWEST = 12;
    private static final int HIGHEST = 72;

    /**
     * Layout of an area.
     *
     * @param names room for the names
     * @param axis room for the axis
     * @param longest most bins that there can be
     */
    static LaneLayout of(
            int areaWidth, int areaHeight, int channels, int names, int axis, int longest) {
        int room = Math.max(0, areaHeight - axis);
        int height = Math.clamp(room / Math.max(1, channels), LOWEST, HIGHEST);
        int width = Math.clamp(areaWidth - names, 0, longest);
        return new LaneLayout(Math.min(channels, room / height), height, areaWidth - width, width);
    }

    int top(int lane) {
        return lane * laneHeight;
    }

    int bottom() {
        return lanes * laneHeight;
    }

    int right() {
        return left + width;
    }
}
