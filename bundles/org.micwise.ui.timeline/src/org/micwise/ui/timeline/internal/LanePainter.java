package org.micwise.ui.timeline.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;
import org.micwise.ui.meter.MeterScale;

import java.util.List;

/** Paints lanes, names and axis. One pixel is one bin of the history. */
final class LanePainter {

    private static final int AXIS_STEP_SECONDS = 10;
    private static final int LOWEST_LANE = 14;
    private static final int HIGHEST_LANE = 72;
    private static final double MILLIBELS = 100;

    private final Look look;

    LanePainter(Look look) {
        this.look = look;
    }

    void paint(GC gc, Rectangle area, List<ChannelView> channels, LevelHistory history) {
        if (channels.isEmpty()) {
            return;
        }
        int axis = look.scaled(28);
        int names = look.scaled(168);
        int lane = Math.clamp((area.height - axis) / channels.size(), LOWEST_LANE, HIGHEST_LANE);
        int width = Math.min(area.width - names - 2 * Look.SPACE, history.capacity());
        int right = area.width - 2 * Look.SPACE;
        int bottom = Math.min(area.height - axis, lane * channels.size());
        axis(gc, right, width, bottom);
        for (int i = 0; i < channels.size() && (i + 1) * lane <= area.height - axis; i++) {
            ChannelView channel = channels.get(i);
            name(gc, channel, i * lane, lane, names);
            lane(gc, channel, history, right, width, i * lane, lane);
        }
    }

    private void axis(GC gc, int right, int width, int bottom) {
        gc.setFont(look.font(TypeStep.TINY));
        int step = AXIS_STEP_SECONDS * LevelHistory.BINS_PER_SECOND;
        for (int back = 0; back <= width; back += step) {
            int x = right - back;
            gc.setForeground(look.color(Token.LINE));
            gc.drawLine(x, 0, x, bottom);
            gc.setForeground(look.color(Token.MUTED));
            String label = back == 0 ? "now" : "−" + back / LevelHistory.BINS_PER_SECOND + " s";
            int half = gc.textExtent(label).x / (back == 0 ? 1 : 2);
            gc.drawString(label, x - half, bottom + 2 * Look.SPACE, true);
        }
    }

    private void name(GC gc, ChannelView channel, int top, int height, int width) {
        boolean off = channel.state() == ChannelState.OFF;
        gc.setFont(look.font(height < look.scaled(20) ? TypeStep.TINY : TypeStep.SMALL));
        int y = top + (height - gc.getFontMetrics().getHeight()) / 2;
        String number = Integer.toString(channel.number());
        gc.setForeground(look.color(Token.MUTED));
        gc.drawString(number, look.scaled(32) - gc.textExtent(number).x, y, true);
        gc.setForeground(look.color(off ? Token.OFF : Token.TEXT));
        gc.drawString(channel.name(), look.scaled(40), y, true);
        gc.setBackground(look.color(Token.BACKGROUND));
        gc.fillRectangle(width, top, 0, height);
    }

    private void lane(
            GC gc,
            ChannelView channel,
            LevelHistory history,
            int right,
            int width,
            int top,
            int height) {
        int input = channel.number() - 1;
        int room = height - 3;
        int floor = top + height - 1;
        gc.setForeground(look.color(Token.LINE, Token.BACKGROUND, 60));
        gc.drawLine(right - width, floor, right, floor);
        Token last = null;
        for (int back = 0; back < width; back++) {
            short peak = history.peakMillibels(input, history.newest() - back);
            int size = MeterScale.pixels(peak / MILLIBELS, room);
            if (size > 0) {
                Token zone = zone(peak / MILLIBELS);
                if (zone != last) {
                    gc.setBackground(look.color(zone));
                    last = zone;
                }
                gc.fillRectangle(right - back - 1, floor - size, 1, size);
            }
        }
    }

    private static Token zone(double levelDb) {
        if (levelDb >= MeterScale.RED_FROM_DB) {
            return Token.METER_RED;
        }
        return levelDb >= MeterScale.YELLOW_FROM_DB ? Token.METER_YELLOW : Token.METER_GREEN;
    }
}
