package org.micwise.ui.timeline.internal;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;
import org.micwise.ui.meter.LevelHistory;

/** Paints names, lanes and axis. */
final class LanePainter {

    private static final int AXIS_STEP_SECONDS = 10;
    private static final int RIGHT_MARGIN = 3 * Look.SPACE;

    private final Look look;
    private final LaneStrip strip;

    LanePainter(Look look) {
        this.look = look;
        this.strip = new LaneStrip(look);
    }

    void invalidate() {
        strip.invalidate();
    }

    void paint(GC gc, Rectangle area, List<ChannelView> channels, LevelHistory history) {
        LaneLayout layout =
                LaneLayout.of(
                        area.width - RIGHT_MARGIN,
                        area.height,
                        channels.size(),
                        look.scaled(176),
                        look.scaled(28),
                        history.capacity() - 1);
        strip.paint(gc, layout, channels, history);
        axis(gc, layout);
        for (int lane = 0; lane < layout.lanes(); lane++) {
            name(gc, channels.get(lane), layout, lane);
        }
    }

    private void axis(GC gc, LaneLayout layout) {
        gc.setFont(look.font(TypeStep.TINY));
        int step = AXIS_STEP_SECONDS * LevelHistory.BINS_PER_SECOND;
        int y = layout.bottom() + Look.SPACE;
        for (int back = 0; back <= layout.width(); back += step) {
            int x = layout.right() - back;
            gc.setForeground(look.color(Token.LINE, Token.BACKGROUND, 70));
            gc.drawLine(x, 0, x, layout.bottom() + Look.SPACE);
            gc.setForeground(look.color(Token.MUTED));
            String label = back == 0 ? "now" : "−" + back / LevelHistory.BINS_PER_SECOND + " s";
            int width = gc.textExtent(label).x;
            int left = back == 0 ? x + RIGHT_MARGIN - Look.SPACE - width : x - width / 2;
            gc.drawString(label, left, y, true);
        }
    }

    private void name(GC gc, ChannelView channel, LaneLayout layout, int lane) {
        int height = layout.laneHeight();
        boolean off = channel.state() == ChannelState.OFF;
        gc.setFont(look.font(height < look.scaled(20) ? TypeStep.TINY : TypeStep.SMALL));
        int y = layout.top(lane) + (height - gc.getFontMetrics().getHeight()) / 2;
        String number = Integer.toString(channel.number());
        gc.setForeground(look.color(off ? Token.OFF : Token.MUTED));
        gc.drawString(number, look.scaled(32) - gc.textExtent(number).x, y, true);
        gc.setForeground(look.color(off ? Token.OFF : Token.TEXT));
        gc.setClipping(0, layout.top(lane), look.scaled(172), height);
        gc.drawString(channel.name(), look.scaled(40), y, true);
        gc.setClipping((Rectangle) null);
    }
}
