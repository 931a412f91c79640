package org.micwise.ui.monitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TileGeometryTest {

    private static final Box TILE = new Box(100, 200, 360, 180);

    private static boolean inside(Box inner, Box outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    @ParameterizedTest
    @EnumSource(TileSize.class)
    void shouldKeepEverythingInTheTileAndApart(TileSize size) {
        Box least = new Box(10, 10, size.minWidth(), size.minHeight());
        for (Box tile : new Box[] {TILE, least}) {
            TileGeometry geometry = TileGeometry.of(tile, size, 36, 18);
            assertTrue(inside(geometry.avatar(), tile));
            assertTrue(inside(geometry.text(), tile));
            assertTrue(inside(geometry.foot(), tile));
            assertTrue(inside(geometry.meter(), tile));
            assertTrue(geometry.text().x() >= geometry.avatar().right());
            assertTrue(geometry.text().right() <= geometry.meter().x());
            assertTrue(geometry.foot().right() <= geometry.meter().x());
            assertTrue(geometry.avatar().bottom() <= geometry.foot().y());
        }
    }

    @Test
    void shouldGiveTheMeterTheFullHeight() {
        TileGeometry geometry = TileGeometry.of(TILE, TileSize.NORMAL, 36, 18);
        assertEquals(TILE.height() - 8, geometry.meter().height());
    }

    @Test
    void shouldAcknowledgeAtTheClipBlockAndAtTheBadges() {
        TileGeometry geometry = TileGeometry.of(TILE, TileSize.NORMAL, 36, 18);
        assertTrue(geometry.acknowledges(TILE.right() - 10, TILE.y() + 10));
        assertTrue(geometry.acknowledges(geometry.foot().right() - 5, geometry.foot().y() + 5));
        assertFalse(geometry.acknowledges(TILE.x() + 40, TILE.y() + 40));
    }
}
