package org.micwise.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.micwise.base.MeterReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.SessionListener;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;
import org.micwise.ui.meter.MeterBank;

/** The session's health in one line: what is true is in view in every perspective. */
public final class HealthLine extends Canvas {

    private static final int PERIOD_MILLIS = 250;
    private static final int WIDTH = 1000;

    private final Look look;
    private final MeterBank bank = new MeterBank();
    private volatile HealthSnapshot health;
    private RunState state;

    public HealthLine(Composite parent, LookSettings settings, SessionTracker tracker) {
        super(parent, SWT.DOUBLE_BUFFERED);
        look = new Look(this, settings);
        Styles.paintsItself(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        look.onChange(this::redraw);
        new WidgetPace(this).every(PERIOD_MILLIS, this::redraw);
        SessionBinding.bind(
                this,
                tracker,
                new SessionListener() {
                    @Override
                    public void metersChanged(MeterReading reading) {
                        bank.read(reading, System.nanoTime());
                    }

                    @Override
                    public void healthChanged(HealthSnapshot newest) {
                        health = newest;
                    }
                },
                newState -> {
                    bank.reset();
                    health =
                            newState instanceof RunState.Running running
                                    ? running.session().health()
                                    : null;
                    state = newState;
                    redraw();
                });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(look.scaled(WIDTH), look.scaled(22));
    }

    private List<HealthText> texts() {
        HealthSnapshot now = health;
        List<HealthText> texts = new ArrayList<>();
        if (now != null) {
            long nanos = System.nanoTime();
            texts.add(HealthText.capture(now));
            texts.add(HealthText.source(now));
            texts.add(HealthText.format(now));
            texts.add(HealthText.lost(now));
            texts.add(HealthText.overflows(now));
            texts.add(HealthText.meterAge(bank.ageNanos(nanos), bank.isStale(nanos)));
        } else if (state != null) {
            Notice notice = Notice.of(state);
            texts.add(
                    new HealthText(
                            "Session",
                            notice.title(),
                            notice.failed() ? Token.FAULT : Token.MUTED,
                            null));
        }
        return texts;
    }

    private void paint(GC gc) {
        gc.setBackground(look.color(Token.BACKGROUND));
        gc.fillRectangle(getClientArea());
        gc.setFont(look.font(TypeStep.TINY));
        int x = 2 * Look.SPACE;
        int y = (getClientArea().height - gc.getFontMetrics().getHeight()) / 2;
        for (HealthText text : texts()) {
            boolean counter = text.tone() == Token.TEXT || text.tone() == Token.FAULT;
            if (counter && text.value().matches("[\\d –].*")) {
                gc.setForeground(look.color(Token.MUTED));
                gc.drawString(text.caption(), x, y, true);
                x += gc.textExtent(text.caption()).x + Look.SPACE;
            }
            gc.setForeground(look.color(text.tone()));
            gc.drawString(text.value(), x, y, true);
            x += gc.textExtent(text.value()).x + 4 * Look.SPACE;
        }
    }
}
