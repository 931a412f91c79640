package org.micwise.ui.monitor.internal;

import org.eclipse.swt.graphics.GC;
import org.micwise.ui.StateMark;
import org.micwise.ui.meter.Fault;

/** Marks drawn as shapes, so that they are as large as they need to be in every font. */
final class Shapes {

    private Shapes() {}

    /** Paints in the foreground colour, filled with the same. */
    static void state(GC gc, StateMark mark, int x, int y, int side) {
        gc.setBackground(gc.getForeground());
        gc.setLineWidth(2);
        switch (mark) {
            case ON_STAGE -> gc.fillOval(x, y, side, side);
            case STANDBY -> {
                gc.fillArc(x, y, side, side, 90, 180);
                gc.drawOval(x + 1, y + 1, side - 2, side - 2);
            }
            case OFF -> gc.drawOval(x + 1, y + 1, side - 2, side - 2);
        }
        gc.setLineWidth(1);
    }

    /** Paints in the foreground colour, filled with the same. */
    static void fault(GC gc, Fault fault, int x, int y, int side) {
        gc.setBackground(gc.getForeground());
        int half = side / 2;
        switch (fault) {
            case ARTEFACT ->
                    gc.fillPolygon(new int[] {x + half, y, x + side, y + side, x, y + side});
            case CLIP -> gc.fillRectangle(x + 1, y + 1, side - 1, side - 1);
            case NO_SIGNAL -> {
                gc.setLineWidth(2);
                gc.drawPolygon(
                        new int[] {
                            x + half, y, x + side, y + half, x + half, y + side, x, y + half
                        });
                gc.setLineWidth(1);
            }
        }
    }
}
