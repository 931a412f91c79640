package org.micwise.ui.timeline.internal;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.micwise.base.MeterReading;
import org.micwise.session.ChannelView;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.meter.LevelHistory;
import org.micwise.ui.meter.MeterScale;

/**
 * The painted past: an endless tape in an image, of which each column is one bin. What is new
 * overwrites what is oldest, so that a picture costs two copies and the few new columns.
 */
final class LaneStrip {

    private static final double MILLIBELS = 100;
    private static final double YELLOW = MeterScale.position(MeterScale.YELLOW_FROM_DB);
    private static final double RED = MeterScale.position(MeterScale.RED_FROM_DB);

    private static final long NOTHING = Long.MIN_VALUE;

    private final Look look;
    private Image tape;
    private LaneLayout layout;
    private List<ChannelView> channels = List.of();
    private long painted;

    LaneStrip(Look look) {
        this.look = look;
    }

    void dispose() {
        if (tape != null) {
            tape.dispose();
            tape = null;
        }
    }

    /** Paints the tape so that its newest column is at the right edge. */
    void paint(GC gc, LaneLayout newLayout, List<ChannelView> newChannels, LevelHistory history) {
        if (newLayout.width() < 1 || newLayout.bottom() < 1 || history.newest() < 0) {
            return;
        }
        if (tape == null || !newLayout.equals(layout) || !newChannels.equals(channels)) {
            dispose();
            layout = newLayout;
            channels = newChannels;
            tape = new Image(gc.getDevice(), layout.width(), layout.bottom());
            painted = NOTHING;
        }
        record(history);
        int width = layout.width();
        int height = layout.bottom();
        int seam = (int) ((history.newest() + 1) % width);
        int older = width - seam;
        gc.drawImage(tape, seam, 0, older, height, layout.left(), 0, older, height);
        if (seam > 0) {
            gc.drawImage(tape, 0, 0, seam, height, layout.left() + older, 0, seam, height);
        }
    }

    private void record(LevelHistory history) {
        long oldest = history.newest() - layout.width() + 1;
        // the newest bin may have grown since it was painted; an older one is of another session
        long from = painted > history.newest() ? oldest : Math.max(oldest, painted);
        GC gc = new GC(tape);
        try {
            for (long bin = from; bin <= history.newest(); bin++) {
                column(gc, (int) Math.floorMod(bin, (long) layout.width()), bin, history);
            }
        } finally {
            gc.dispose();
        }
        painted = history.newest();
    }

    private void column(GC gc, int x, long bin, LevelHistory history) {
        gc.setBackground(look.color(Token.BACKGROUND));
        gc.fillRectangle(x, 0, 1, layout.bottom());
        int room = layout.laneHeight() - 3;
        for (int lane = 0; lane < layout.lanes(); lane++) {
            int floor = layout.top(lane) + layout.laneHeight() - 1;
            gc.setBackground(look.color(Token.LINE, Token.BACKGROUND, 60));
            gc.fillRectangle(x, floor, 1, 1);
            short peak = history.peakMillibels(channels.get(lane).number() - 1, bin);
            if (peak != LevelHistory.NOTHING && peak != MeterReading.SILENCE) {
                bar(gc, x, floor, MeterScale.pixels(peak / MILLIBELS, room), room);
            }
        }
    }

    private void bar(GC gc, int x, int floor, int size, int room) {
        int yellow = (int) Math.round(YELLOW * room);
        int red = (int) Math.round(RED * room);
        zone(gc, x, floor, 0, Math.min(size, yellow), Token.METER_GREEN);
        zone(gc, x, floor, yellow, Math.min(size, red), Token.METER_YELLOW);
        zone(gc, x, floor, red, size, Token.METER_RED);
    }

    private void zone(GC gc, int x, int floor, int from, int to, Token token) {
        if (to > from) {
            gc.setBackground(look.color(token));
            gc.fillRectangle(x, floor - to, 1, to - from);
        }
    }

    /** Forgets what is painted: the colours are others. */
    void invalidate() {
        dispose();
    }
}
