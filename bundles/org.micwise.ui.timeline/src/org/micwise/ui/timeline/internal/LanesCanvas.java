package org.micwise.ui.timeline.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.micwise.session.ChannelView;
import org.micwise.ui.CoalescedRefresh;
import org.micwise.ui.LevelRecorder;
import org.micwise.ui.Styles;
import org.micwise.ui.WidgetPace;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;

/**
 * Scrolling lanes, one a channel: names at the left, seconds along the bottom, now at the right.
 */
public final class LanesCanvas extends Canvas {

    private static final int PERIOD_MILLIS = 100;

    private final CoalescedRefresh refresh;
    private final Look look;
    private final LevelRecorder levels;
    private final LanePainter painter;
    private List<ChannelView> channels = List.of();

    public LanesCanvas(Composite parent, Look look, LevelRecorder levels) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.levels = levels;
        this.painter = new LanePainter(look);
        Styles.paintsItself(this);
        refresh = new CoalescedRefresh(new WidgetPace(this), this::redraw, PERIOD_MILLIS);
        look.onChange(() -> {
            painter.invalidate();
            redraw();
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> painter.invalidate());
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = "Levels of the last minutes, one lane a channel";
                            }
                        });
    }

    /** Asks for a new picture. May be called from any thread. */
    public void levelsChanged() {
        refresh.request();
    }

    /** Takes the channels in the order of the arrangement. */
    public void setChannels(List<ChannelView> newChannels) {
        channels = newChannels;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.BACKGROUND));
        gc.fillRectangle(area);
        levels.look(history -> painter.paint(gc, area, channels, history));
    }
}
