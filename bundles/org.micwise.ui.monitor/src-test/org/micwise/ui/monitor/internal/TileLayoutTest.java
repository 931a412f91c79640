package org.micwise.ui.monitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileLayoutTest {

    @Test
    void shouldShow64CompactTilesOnAFullHdScreen() {
        TileLayout layout = TileLayout.of(TileSize.COMPACT, 1912, 880, 64, 100);
        assertTrue(layout.contentHeight() <= 880);
        assertEquals(8, layout.columns());
    }

    @Test
    void shouldFillALaptopsScreenWith16LargeTiles() {
        TileLayout layout = TileLayout.fitting(1432, 700, 16, 100);
        assertEquals(TileSize.LARGE, layout.size());
        assertEquals(4, layout.columns());
        Box last = layout.tile(15);
        assertTrue(last.right() > 1432 - 24, last.toString());
        assertTrue(last.bottom() > 700 - 24, last.toString());
    }

    @Test
    void shouldGoSmallerBeforeItScrolls() {
        assertEquals(TileSize.COMPACT, TileLayout.fitting(1912, 880, 64, 100).size());
        assertEquals(TileSize.NORMAL, TileLayout.fitting(1912, 880, 32, 100).size());
    }

    @Test
    void shouldScrollWhereNotAllTilesFit() {
        TileLayout layout = TileLayout.of(TileSize.NORMAL, 800, 400, 64, 100);
        assertTrue(layout.contentHeight() > 400);
        assertTrue(layout.tile(0).height() >= TileSize.NORMAL.minHeight());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 16, 17, 31, 64, 100, 128})
    void shouldKeepTilesApartAndInside(int count) {
        for (TileSize size : TileSize.values()) {
            TileLayout layout = TileLayout.of(size, 1432, 760, count, 100);
            for (int i = 0; i < count; i++) {
                Box tile = layout.tile(i);
                assertTrue(tile.right() <= 1432 && tile.bottom() <= layout.contentHeight());
                assertEquals(i, layout.at(tile.x(), tile.y()));
                assertEquals(i, layout.at(tile.right() - 1, tile.bottom() - 1));
            }
            assertEquals(-1, layout.at(0, 0));
        }
    }

    @Test
    void shouldGrowWithTheType() {
        TileLayout layout = TileLayout.of(TileSize.COMPACT, 1912, 880, 64, 200);
        assertTrue(layout.tile(0).height() >= 2 * TileSize.COMPACT.minHeight());
    }

    @Test
    void shouldBeEmptyWithoutChannels() {
        TileLayout layout = TileLayout.fitting(1432, 760, 0, 100);
        assertEquals(0, layout.count());
        assertEquals(-1, layout.at(10, 10));
    }
}
