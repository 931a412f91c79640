package org.micwise.ui.monitor.internal;

import org.eclipse.swt.graphics.GC;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;

/**
 * Paints the bottom row of a tile: state and patch from the left, faults from the right. Where the
 * room is short, faults have the first claim on it, and the state's mark the second.
 */
final class FootPainter {

    private static final int ROUND = Look.RADIUS;

    private final Look look;

    FootPainter(Look look) {
        this.look = look;
    }

    void paint(GC gc, Box foot, TileSize size, TileFace face) {
        gc.setFont(look.bold(size.footType()));
        int mark = foot.height() * 5 / 8;
        int left = foot.x() + mark + size.gap() + 2;
        int right = foot.right();
        for (Badge badge : face.badges()) {
            right = badge(gc, foot, badge, left, right, face.badges().size() == 1) - 4;
        }
        int y = foot.y() + (foot.height() - gc.getFontMetrics().getHeight()) / 2;
        Token tone =
                switch (face.channel().state()) {
                    case ON_STAGE -> Token.TEXT;
                    case STANDBY -> Token.STANDBY;
                    case OFF -> Token.OFF;
                };
        gc.setForeground(look.color(tone));
        Shapes.state(gc, face.mark(), foot.x(), foot.y() + (foot.height() - mark) / 2, mark);
        gc.setFont(look.font(size.footType()));
        String label = face.mark().label();
        String patch = face.channel().patch();
        int gap = 3 * size.gap();
        boolean both =
                gc.textExtent(label).x + gap + gc.textExtent(patch).x <= right - left - size.gap();
        if (both) {
            gc.drawString(label, left, y, true);
            left += gc.textExtent(label).x + gap;
        }
        gc.setForeground(look.color(face.off() ? Token.OFF : Token.MUTED));
        gc.drawString(Ellipsis.fit(gc, patch, right - left - size.gap()), left, y, true);
    }

    private int badge(GC gc, Box foot, Badge badge, int left, int right, boolean alone) {
        int side = foot.height() / 2;
        int frame = side + 3 * Look.SPACE;
        String text = badge.longText();
        if (!alone || gc.textExtent(text).x + frame > right - left) {
            text = badge.shortText();
        }
        int width = gc.textExtent(text).x + frame;
        if (width > right - left) {
            text = "";
            width = side + 2 * Look.SPACE;
        }
        int x = right - width;
        if (badge.open()) {
            gc.setBackground(look.color(Token.FAULT));
            gc.fillRoundRectangle(x, foot.y(), width, foot.height(), ROUND, ROUND);
            gc.setForeground(look.color(Token.BACKGROUND));
        } else {
            gc.setForeground(look.color(Token.MUTED));
        }
        Shapes.fault(
                gc, badge.fault(), x + Look.SPACE, foot.y() + (foot.height() - side) / 2, side);
        int y = foot.y() + (foot.height() - gc.getFontMetrics().getHeight()) / 2;
        gc.drawString(text, x + side + 2 * Look.SPACE, y, true);
        return x;
    }
}
