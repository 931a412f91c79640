package org.micwise.ui.meter;

import org.eclipse.swt.graphics.GC;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;

/**
 * Paints one upright meter: a block for the clip, below it the bar (RMS) and the line (peak). What
 * is not lit shows its zone faintly, so that the scale can be read in silence too.
 */
public final class MeterPainter {

    private static final int CLIP_GAP = 2;
    private static final int HATCH = 5;
    private static final int UNLIT_PERCENT = 16;
    private static final int DIM_PERCENT = 45;
    private static final int DIM_UNLIT_PERCENT = 10;
    private static final double YELLOW = MeterScale.position(MeterScale.YELLOW_FROM_DB);
    private static final double RED = MeterScale.position(MeterScale.RED_FROM_DB);

    private final Look look;
    private final int[] ticksDb = MeterScale.ticksDb();

    public MeterPainter(Look look) {
        this.look = look;
    }

    /** Height of the block that tells a clip, on a meter of the given height. */
    public static int clipHeight(int height) {
        return Math.clamp(height / 14, 5, 14);
    }

    /**
     * Paints a meter.
     *
     * @param stale the levels are old: they are hatched
     * @param dim the channel is off
     */
    public void paint(
            GC gc,
            int x,
            int y,
            int width,
            int height,
            MeterPicture picture,
            boolean stale,
            boolean dim) {
        int clip = clipHeight(height);
        gc.setBackground(
                picture.clipped()
                        ? look.color(Token.FAULT)
                        : look.color(Token.LINE, Token.SURFACE, 55));
        gc.fillRectangle(x, y, width, clip);

        int bar = height - clip - CLIP_GAP;
        int floor = y + height;
        int lit = stale ? 0 : MeterScale.pixels(picture.barDb(), bar);
        int yellow = (int) Math.round(YELLOW * bar);
        int red = (int) Math.round(RED * bar);
        zone(gc, x, floor, width, 0, yellow, lit, Token.METER_GREEN, dim);
        zone(gc, x, floor, width, yellow, red, lit, Token.METER_YELLOW, dim);
        zone(gc, x, floor, width, red, bar, lit, Token.METER_RED, dim);
        gc.setBackground(look.color(Token.SURFACE));
        for (int tick : ticksDb) {
            gc.fillRectangle(x, floor - MeterScale.pixels(tick, bar), width, 1);
        }
        if (stale) {
            hatch(gc, x, floor - bar, width, bar);
        } else {
            peak(gc, x, floor, width, MeterScale.pixels(picture.peakDb(), bar), picture.peakDb());
        }
    }

    private void zone(
            GC gc,
            int x,
            int floor,
            int width,
            int low,
            int high,
            int lit,
            Token token,
            boolean dim) {
        int edge = Math.clamp(lit, low, high);
        if (edge < high) {
            gc.setBackground(
                    look.color(token, Token.SURFACE, dim ? DIM_UNLIT_PERCENT : UNLIT_PERCENT));
            gc.fillRectangle(x, floor - high, width, high - edge);
        }
        if (edge > low) {
            gc.setBackground(look.color(token, Token.SURFACE, dim ? DIM_PERCENT : 100));
            gc.fillRectangle(x, floor - edge, width, edge - low);
        }
    }

    private void peak(GC gc, int x, int floor, int width, int at, double peakDb) {
        if (at > 0) {
            gc.setBackground(look.color(peakToken(peakDb)));
            gc.fillRectangle(x, floor - at, width, 2);
        }
    }

    private static Token peakToken(double peakDb) {
        if (peakDb >= MeterScale.RED_FROM_DB) {
            return Token.METER_RED;
        }
        return peakDb >= MeterScale.YELLOW_FROM_DB ? Token.METER_YELLOW : Token.TEXT;
    }

    /** Diagonals, cut to the area by hand: a clipping region would be allocated at each paint. */
    private void hatch(GC gc, int x, int y, int width, int height) {
        gc.setForeground(look.color(Token.MUTED));
        for (int offset = -width; offset < height; offset += HATCH) {
            int from = Math.max(0, -offset);
            int to = Math.min(width - 1, height - 1 - offset);
            if (from <= to) {
                gc.drawLine(x + from, y + offset + from, x + to, y + offset + to);
            }
        }
    }
}
