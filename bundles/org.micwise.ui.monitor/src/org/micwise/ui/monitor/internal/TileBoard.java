package org.micwise.ui.monitor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.micwise.base.MeterReading;
import org.micwise.ui.CoalescedRefresh;
import org.micwise.ui.Styles;
import org.micwise.ui.WidgetPace;
import org.micwise.ui.look.Look;
import org.micwise.ui.meter.MeterBank;
import org.micwise.ui.meter.MeterPainter;
import org.micwise.ui.meter.MeterPicture;

/** All channels' meters on one canvas. */
public final class TileBoard extends Canvas {

    private final MeterBank bank = new MeterBank();
    private final MeterPicture picture = new MeterPicture();
    private final MeterPainter painter;
    private final CoalescedRefresh refresh;

    public TileBoard(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        painter = new MeterPainter(look);
        Styles.paintsItself(this);
        refresh =
                new CoalescedRefresh(
                        new WidgetPace(this), this::redraw, CoalescedRefresh.FRAME_MILLIS);
        addListener(
                SWT.Paint,
                event -> {
                    int height = getClientArea().height;
                    boolean stale = bank.isStale(System.nanoTime());
                    for (int input = 0; input < bank.inputs(); input++) {
                        bank.copy(input, picture);
                        Rectangle area = new Rectangle(4 + input * 24, 4, 16, height - 8);
                        painter.paint(event.gc, area, picture, stale, false);
                    }
                });
    }

    /** Takes a reading. May be called from any thread. */
    public void read(MeterReading reading) {
        bank.read(reading, System.nanoTime());
        refresh.request();
    }

    /** Forgets the last session. */
    public void reset() {
        bank.reset();
    }
}
