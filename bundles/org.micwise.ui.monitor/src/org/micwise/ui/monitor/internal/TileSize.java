package org.micwise.ui.monitor.internal;

import org.micwise.ui.look.TypeStep;

/** How large the tiles are: from 64 on a small screen to a display on the wall. */
public enum TileSize {
    COMPACT("Compact", 132, 76, 264, 132, 4, TypeStep.SMALL, TypeStep.TINY, TypeStep.TINY, 14),
    NORMAL("Normal", 216, 120, 420, 232, 8, TypeStep.TITLE, TypeStep.SMALL, TypeStep.SMALL, 20),
    LARGE("Large", 300, 152, 960, 640, 8, TypeStep.DISPLAY, TypeStep.BODY, TypeStep.BODY, 24);

    private final String label;
    private final int minWidth;
    private final int minHeight;
    private final int maxWidth;
    private final int maxHeight;
    private final int gap;
    private final TypeStep name;
    private final TypeStep performer;
    private final TypeStep foot;
    private final int meterWidth;

    TileSize(
            String label,
            int minWidth,
            int minHeight,
            int maxWidth,
            int maxHeight,
            int gap,
            TypeStep name,
            TypeStep performer,
            TypeStep foot,
            int meterWidth) {
        this.label = label;
        this.minWidth = minWidth;
        this.minHeight = minHeight;
        this.maxWidth = maxWidth;
        this.maxHeight = maxHeight;
        this.gap = gap;
        this.name = name;
        this.performer = performer;
        this.foot = foot;
        this.meterWidth = meterWidth;
    }

    /** Name for a menu. */
    public String label() {
        return label;
    }

    int minWidth() {
        return minWidth;
    }

    int minHeight() {
        return minHeight;
    }

    int maxWidth() {
        return maxWidth;
    }

    int maxHeight() {
        return maxHeight;
    }

    /** Distance between tiles, and inside them. */
    int gap() {
        return gap;
    }

    TypeStep nameType() {
        return name;
    }

    TypeStep performerType() {
        return performer;
    }

    /** Type of the bottom row. */
    TypeStep footType() {
        return foot;
    }

    int meterWidth() {
        return meterWidth;
    }
}
