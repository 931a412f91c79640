package org.micwise.ui.monitor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.micwise.session.ChannelView;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** Paints what a tile shows beside its meter. */
final class TilePainter {

    private static final int ROUND = 2 * Look.RADIUS;

    private final Look look;
    private final FootPainter foot;

    TilePainter(Look look) {
        this.look = look;
        this.foot = new FootPainter(look);
    }

    /** Geometry of a tile in the type as it is now. */
    TileGeometry geometry(GC gc, Box tile, TileSize size) {
        gc.setFont(look.bold(size.nameType()));
        int text = gc.getFontMetrics().getHeight();
        gc.setFont(look.font(size.performerType()));
        text += gc.getFontMetrics().getHeight();
        gc.setFont(look.bold(size.footType()));
        return TileGeometry.of(tile, size, text, gc.getFontMetrics().getHeight() + 4);
    }

    void paint(GC gc, TileGeometry geometry, TileSize size, TileFace face) {
        gc.setAntialias(SWT.ON);
        ground(gc, geometry, face);
        avatar(gc, geometry.avatar(), size, face);
        text(gc, geometry.text(), size, face);
        foot.paint(gc, geometry.foot(), size, face);
    }

    private void ground(GC gc, TileGeometry geometry, TileFace face) {
        Box tile = geometry.tile();
        gc.setBackground(ground(face));
        gc.fillRoundRectangle(tile.x(), tile.y(), tile.width(), tile.height(), ROUND, ROUND);
        switch (face.channel().state()) {
            case ON_STAGE -> edge(gc, tile, 2, look.color(Token.TEXT, Token.SURFACE, 70));
            case STANDBY -> edge(gc, tile, 1, look.color(Token.STANDBY));
            case OFF -> {}
        }
        if (face.wrong()) {
            edge(gc, tile, 3, look.color(Token.FAULT));
        }
        if (face.focused()) {
            Box inner = tile.inset(4);
            int right = geometry.meter().x() - 2;
            Box beside = new Box(inner.x(), inner.y(), right - inner.x(), inner.height());
            edge(gc, beside, 2, look.color(Token.TEXT));
        }
    }

    private Color ground(TileFace face) {
        if (face.flash()) {
            Token token = face.wrong() ? Token.FAULT : Token.STANDBY;
            return look.color(token, Token.SURFACE, 35);
        }
        return switch (face.channel().state()) {
            case ON_STAGE -> look.color(Token.RAISED);
            case STANDBY -> look.color(Token.SURFACE);
            case OFF -> look.color(Token.SURFACE, Token.BACKGROUND, 60);
        };
    }

    private static void edge(GC gc, Box tile, int width, Color colour) {
        gc.setForeground(colour);
        gc.setLineWidth(width);
        int half = width / 2;
        gc.drawRoundRectangle(
                tile.x() + half,
                tile.y() + half,
                tile.width() - width,
                tile.height() - width,
                ROUND,
                ROUND);
        gc.setLineWidth(1);
    }

    private void avatar(GC gc, Box box, TileSize size, TileFace face) {
        int share = face.off() ? 45 : 100;
        gc.setBackground(look.color(Token.LINE, Token.SURFACE, face.off() ? 40 : 80));
        gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
        gc.setForeground(look.color(Token.TEXT, Token.SURFACE, share));
        gc.setFont(look.bold(size.nameType()));
        String initials = face.initials();
        Point extent = gc.textExtent(initials);
        gc.drawString(
                initials,
                box.x() + (box.width() - extent.x) / 2,
                box.y() + (box.height() - extent.y) / 2,
                true);
    }

    private void text(GC gc, Box box, TileSize size, TileFace face) {
        ChannelView channel = face.channel();
        gc.setFont(look.font(size.nameType()));
        gc.setForeground(look.color(face.off() ? Token.OFF : Token.MUTED));
        String number = Integer.toString(channel.number());
        gc.drawString(number, box.x(), box.y(), true);
        int lineHeight = gc.getFontMetrics().getHeight();
        int x = box.x() + gc.textExtent(number).x + size.gap() + 2;
        int room = box.right() - x;
        gc.setFont(fittingFont(gc, channel.name(), size.nameType(), room));
        gc.setForeground(look.color(face.off() ? Token.OFF : Token.TEXT));
        // on the number's line, however small the name is
        int y = box.y() + (lineHeight - gc.getFontMetrics().getHeight()) / 2;
        gc.drawString(Ellipsis.fit(gc, channel.name(), room), x, y, true);
        gc.setFont(look.font(size.performerType()));
        gc.setForeground(look.color(face.off() ? Token.OFF : Token.MUTED));
        gc.drawString(
                Ellipsis.fit(gc, channel.performer(), box.width()),
                box.x(),
                box.y() + lineHeight,
                true);
    }

    /** The largest type in which a name can be read in full; small type before an ellipsis. */
    private Font fittingFont(GC gc, String name, TypeStep largest, int room) {
        TypeStep[] steps = TypeStep.values();
        int step = largest.ordinal();
        gc.setFont(look.bold(steps[step]));
        while (step > TypeStep.TINY.ordinal() && gc.textExtent(name).x > room) {
            step--;
            gc.setFont(look.bold(steps[step]));
        }
        return gc.getFont();
    }
}
