package org.micwise.ui.monitor.internal;

import org.eclipse.swt.graphics.GC;

/** Cuts text to the room that there is. */
final class Ellipsis {

    private static final String DOTS = "…";

    private Ellipsis() {}

    /** The text, or as much of its beginning as fits with an ellipsis after it. */
    static String fit(GC gc, String text, int width) {
        if (text.isEmpty() || gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(text.substring(0, middle) + DOTS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + DOTS;
    }
}
