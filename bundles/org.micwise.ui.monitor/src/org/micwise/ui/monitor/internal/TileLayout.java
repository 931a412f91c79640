package org.micwise.ui.monitor.internal;

/**
 * Where the tiles are: they fill the board, all of one size, in rows. Where they cannot all be seen
 * at the least size, the board is higher than its window, and scrolls.
 */
final class TileLayout {

    private static final double BEST_ASPECT = 2.0;

    private final TileSize size;
    private final int count;
    private final int columns;
    private final int tileWidth;
    private final int tileHeight;

    private TileLayout(TileSize size, int count, int columns, int tileWidth, int tileHeight) {
        this.size = size;
        this.count = count;
        this.columns = columns;
        this.tileWidth = tileWidth;
        this.tileHeight = tileHeight;
    }

    /** Layout in the largest size in which all tiles can be seen; compact if there is none. */
    static TileLayout fitting(int width, int height, int count, int scalePercent) {
        for (int i = TileSize.values().length - 1; i > 0; i--) {
            TileLayout layout = of(TileSize.values()[i], width, height, count, scalePercent);
            if (layout.contentHeight() <= height) {
                return layout;
            }
        }
        return of(TileSize.COMPACT, width, height, count, scalePercent);
    }

    /** Layout of a given size; the least and the greatest tile follow the scale of the type. */
    static TileLayout of(TileSize size, int width, int height, int count, int scalePercent) {
        int gap = size.gap();
        int minWidth = size.minWidth() * scalePercent / 100;
        int minHeight = size.minHeight() * scalePercent / 100;
        TileLayout best = null;
        double bestScore = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            int tileWidth = (width - gap) / columns - gap;
            int tileHeight = (height - gap) / rows - gap;
            if (tileWidth < minWidth || tileHeight < minHeight) {
                continue;
            }
            double empty = (double) (rows * columns - count) / count;
            double score =
                    Math.abs(Math.log((double) tileWidth / tileHeight / BEST_ASPECT)) + empty;
            if (score < bestScore) {
                bestScore = score;
                best =
                        new TileLayout(
                                size,
                                count,
                                columns,
                                Math.min(tileWidth, size.maxWidth() * scalePercent / 100),
                                Math.min(tileHeight, size.maxHeight() * scalePercent / 100));
            }
        }
        return best != null ? best : scrolling(size, width, count, minWidth, minHeight);
    }

    private static TileLayout scrolling(
            TileSize size, int width, int count, int minWidth, int minHeight) {
        int gap = size.gap();
        int columns = Math.clamp((width - gap) / (minWidth + gap), 1, Math.max(1, count));
        int tileWidth = Math.max(minWidth, (width - gap) / columns - gap);
        return new TileLayout(size, count, columns, tileWidth, minHeight);
    }

    TileSize size() {
        return size;
    }

    int count() {
        return count;
    }

    int columns() {
        return columns;
    }

    /** Height of all rows. */
    int contentHeight() {
        int rows = (count + columns - 1) / columns;
        return rows * (tileHeight + size.gap()) + size.gap();
    }

    /** Where a tile is on the board, before scrolling. */
    Box tile(int index) {
        int gap = size.gap();
        return new Box(
                gap + index % columns * (tileWidth + gap),
                gap + index / columns * (tileHeight + gap),
                tileWidth,
                tileHeight);
    }

    /** The tile at a point; -1 between them. */
    int at(int x, int y) {
        for (int i = 0; i < count; i++) {
            if (tile(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }
}
