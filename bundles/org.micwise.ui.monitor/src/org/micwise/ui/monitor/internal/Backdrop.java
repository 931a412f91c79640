package org.micwise.ui.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;

/**
 * All that does not move thirty times a second, painted once into an image. A tile is painted again
 * only when its face changes, so that a picture of the meters costs one copy and the meters.
 */
final class Backdrop {

    private final Canvas canvas;
    private final Look look;
    private final TilePainter painter;
    private final List<TileFace> painted = new ArrayList<>();
    private final List<TileGeometry> geometry = new ArrayList<>();
    private Image image;
    private boolean valid;

    Backdrop(Canvas canvas, Look look) {
        this.canvas = canvas;
        this.look = look;
        this.painter = new TilePainter(look);
        canvas.addDisposeListener(event -> dispose());
    }

    private void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** Everything has moved: the next update paints all of it again. */
    void invalidate() {
        valid = false;
    }

    /** Brings the image up to the faces; returns whether anything was painted. */
    boolean update(TileLayout layout, int scroll, List<TileFace> faces) {
        Rectangle area = canvas.getClientArea();
        if (area.width == 0 || area.height == 0) {
            return false;
        }
        if (image == null || !image.getBounds().equals(area)) {
            dispose();
            image = new Image(canvas.getDisplay(), area.width, area.height);
            valid = false;
        }
        valid &= faces.size() == painted.size();
        boolean changed = !valid;
        GC gc = new GC(image);
        try {
            if (!valid) {
                start(gc, area, layout, scroll, faces.size());
            }
            for (int i = 0; i < faces.size(); i++) {
                if (!faces.get(i).equals(painted.get(i))) {
                    painted.set(i, faces.get(i));
                    painter.paint(gc, geometry.get(i), layout.size(), faces.get(i));
                    changed = true;
                }
            }
        } finally {
            gc.dispose();
        }
        valid = true;
        return changed;
    }

    private void start(GC gc, Rectangle area, TileLayout layout, int scroll, int count) {
        gc.setBackground(look.color(Token.BACKGROUND));
        gc.fillRectangle(area);
        painted.clear();
        geometry.clear();
        for (int i = 0; i < count; i++) {
            Box box = layout.tile(i);
            Box moved = new Box(box.x(), box.y() - scroll, box.width(), box.height());
            painted.add(null);
            geometry.add(painter.geometry(gc, moved, layout.size()));
        }
    }

    /** Where things are in a tile, as it is painted. */
    TileGeometry geometry(int index) {
        return geometry.get(index);
    }

    int tiles() {
        return geometry.size();
    }

    /** Copies the image. */
    void paint(GC gc) {
        if (image != null) {
            gc.drawImage(image, 0, 0);
        }
    }
}
