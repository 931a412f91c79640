package org.micwise.ui.timeline.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.micwise.base.MeterReading;
import org.micwise.session.ChannelView;
import org.micwise.session.ShowSnapshot;
import org.micwise.ui.CoalescedRefresh;
import org.micwise.ui.Styles;
import org.micwise.ui.WidgetPace;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;

import java.util.List;

/**
 * Scrolling lanes, one a channel: names at the left, seconds along the bottom, now at the right.
 */
public final class LanesCanvas extends Canvas {

    private static final int HISTORY_SECONDS = 300;
    private static final int PERIOD_MILLIS = 100;

    private final Object lock = new Object();
    private final LevelHistory history = new LevelHistory(HISTORY_SECONDS);
    private final CoalescedRefresh refresh;
    private final Look look;
    private final LanePainter painter;
    private List<ChannelView> channels = List.of();

    public LanesCanvas(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.painter = new LanePainter(look);
        Styles.paintsItself(this);
        refresh = new CoalescedRefresh(new WidgetPace(this), this::redraw, PERIOD_MILLIS);
        look.onChange(this::redraw);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = "Levels of the last minutes, one lane a channel";
                            }
                        });
    }

    /** Takes a reading. May be called from any thread. */
    public void read(MeterReading reading) {
        synchronized (lock) {
            history.read(reading);
        }
        refresh.request();
    }

    /** Takes the channels and their order. May be called from any thread. */
    public void show(ShowSnapshot show) {
        synchronized (lock) {
            channels = show.channels();
            history.setSampleRate(show.sampleRate());
        }
        refresh.request();
    }

    /** Forgets everything. */
    public void clear() {
        synchronized (lock) {
            history.clear();
        }
        refresh.request();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.BACKGROUND));
        gc.fillRectangle(area);
        synchronized (lock) {
            painter.paint(gc, area, channels, history);
        }
    }
}
