package org.micwise.ui.monitor.internal;

/** A rectangle in pixels. */
record Box(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    boolean contains(int pointX, int pointY) {
        return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
    }

    /** The same, smaller by a margin on each side. */
    Box inset(int margin) {
        return new Box(
                x + margin,
                y + margin,
                Math.max(0, width - 2 * margin),
                Math.max(0, height - 2 * margin));
    }
}
