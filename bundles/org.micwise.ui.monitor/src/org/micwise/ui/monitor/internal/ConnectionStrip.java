package org.micwise.ui.monitor.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.micwise.session.HealthSnapshot;
import org.micwise.ui.RunState;
import org.micwise.ui.Styles;
import org.micwise.ui.WidgetPace;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.meter.MeterBank;

/** The strip above the tiles: health at the left, how tablets get in at the right. */
public final class ConnectionStrip extends Composite {

    private static final int PERIOD_MILLIS = 250;

    private final MeterBank bank;
    private final HealthPanel health;
    private final TabletPanel tablets;
    private volatile HealthSnapshot newest;

    /**
     * An empty strip.
     *
     * @param bank whose age is shown
     */
    public ConnectionStrip(Composite parent, Look look, MeterBank bank, MonitorSettings settings) {
        super(parent, SWT.NONE);
        this.bank = bank;
        Styles.paintsItself(this);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(16, 0).applyTo(this);
        health = new HealthPanel(this, look);
        tablets = new TabletPanel(this, look, settings.pinsHidden(), settings::setPinsHidden);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(health);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tablets);
        setBackground(look.color(Token.SURFACE));
        look.onChange(() -> {
            setBackground(look.color(Token.SURFACE));
            getParent().layout(true, true);
        });
        new WidgetPace(this).every(PERIOD_MILLIS, this::updateNumbers);
    }

    /** Takes the session's health. May be called from any thread. */
    public void healthChanged(HealthSnapshot snapshot) {
        newest = snapshot;
    }

    /** Takes a session. */
    public void show(RunState.Running running) {
        newest = running.session().health();
        tablets.show(running);
        updateNumbers();
    }

    private void updateNumbers() {
        HealthSnapshot snapshot = newest;
        if (snapshot != null) {
            long now = System.nanoTime();
            if (health.show(snapshot, bank.ageNanos(now), bank.isStale(now))) {
                getParent().layout(true, true);
            }
        }
    }

    /** What can be read on it. */
    public String readable() {
        return health.readable() + " " + tablets.readable();
    }

    /** Hides the PINs, or shows them again. */
    public void togglePins() {
        tablets.toggleHidden();
    }
}
