package org.micwise.ui.monitor.internal;

/**
 * Where things are in a tile: initials at the left, number and name at the top, performer below,
 * the meter over the full height at the right edge, and a row at the bottom.
 *
 * @param text from the name down to above the bottom row
 * @param foot the bottom row
 */
record TileGeometry(Box tile, Box avatar, Box text, Box foot, Box meter) {

    private static final int EDGE = 4;

    /** A finger is not smaller than this. */
    private static final int TOUCH = 44;

    /**
     * Geometry of a tile.
     *
     * @param footHeight of the bottom row, as its type needs it
     * @param textHeight of name and performer together
     */
    static TileGeometry of(Box tile, TileSize size, int textHeight, int footHeight) {
        int pad = size.gap() + 2;
        int meterWidth = Math.max(size.meterWidth(), tile.width() / 15);
        Box meter =
                new Box(
                        tile.right() - EDGE - meterWidth,
                        tile.y() + EDGE,
                        meterWidth,
                        tile.height() - 2 * EDGE);
        int inner = meter.x() - pad - (tile.x() + pad);
        Box foot = new Box(tile.x() + pad, tile.bottom() - pad - footHeight, inner, footHeight);
        int room = foot.y() - pad - (tile.y() + pad);
        int side = Math.min(room, Math.max(textHeight, Math.min(inner / 4, room)));
        Box avatar = new Box(tile.x() + pad, tile.y() + pad, side, side);
        int textX = avatar.right() + pad;
        Box text = new Box(textX, avatar.y(), Math.max(0, tile.x() + pad + inner - textX), side);
        return new TileGeometry(tile, avatar, text, foot, meter);
    }

    /** Whether a point is where faults are acknowledged: the clip block, or the badges. */
    boolean acknowledges(int x, int y) {
        boolean clip =
                x >= tile.right() - TOUCH
                        && x < tile.right()
                        && y >= tile.y()
                        && y < tile.y() + TOUCH;
        boolean badges = x >= foot.x() + foot.width() / 2 && x < meter.x() && y >= foot.y();
        return clip || badges && y < tile.bottom();
    }
}
