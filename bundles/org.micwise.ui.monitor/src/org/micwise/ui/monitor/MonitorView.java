package org.micwise.ui.monitor;

import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.micwise.base.MeterReading;
import org.micwise.session.HealthSnapshot;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionView;
import org.micwise.ui.Styles;
import org.micwise.ui.UiThread;
import org.micwise.ui.look.Look;
import org.micwise.ui.meter.MeterBank;
import org.micwise.ui.monitor.internal.ConnectionStrip;
import org.micwise.ui.monitor.internal.MonitorActions;
import org.micwise.ui.monitor.internal.MonitorSettings;
import org.micwise.ui.monitor.internal.TileBoard;

/** All channels at a glance: what is wrong, who is on; and how tablets get in. */
public final class MonitorView extends SessionView {

    public static final String ID = "org.micwise.ui.monitor.view";

    private static final String PREFERENCES = "org.micwise.ui.monitor";

    private final MeterBank bank = new MeterBank();
    private ConnectionStrip strip;
    private TileBoard board;

    @Override
    protected Control createContent(Composite parent, Look look) {
        MonitorSettings settings = new MonitorSettings(InstanceScope.INSTANCE.getNode(PREFERENCES));
        bank.setFallOff(settings.fallOff());
        Composite content = new Composite(parent, SWT.NONE);
        Styles.paintsItself(content);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        strip = new ConnectionStrip(content, look, bank, settings);
        board = new TileBoard(content, look, bank);
        board.setTileSize(settings.tileSize());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        var bars = getViewSite().getActionBars();
        new MonitorActions(settings, board, bank)
                .fill(bars.getToolBarManager(), bars.getMenuManager());
        return content;
    }

    @Override
    protected SessionListener listener() {
        return new SessionListener() {
            @Override
            public void metersChanged(MeterReading reading) {
                bank.read(reading, System.nanoTime());
                board.metersChanged();
            }

            @Override
            public void showChanged(ShowSnapshot show) {
                UiThread.later(board, () -> board.setChannels(show.channels()));
            }

            @Override
            public void healthChanged(HealthSnapshot health) {
                strip.healthChanged(health);
            }
        };
    }

    @Override
    public void stateChanged(RunState state) {
        bank.reset();
        if (state instanceof RunState.Running running) {
            board.setChannels(running.session().show().channels());
            strip.show(running);
        }
    }

    @Override
    public void setFocus() {
        if (board.isVisible()) {
            board.setFocus();
        } else {
            super.setFocus();
        }
    }

    /** What can be read in the strip above the tiles. */
    public String connectionText() {
        return strip.readable();
    }

    /** What each tile says, in the order of the arrangement. */
    public List<String> tileTexts() {
        return board.spoken();
    }

    /** Whether the meters were last painted as old ones. */
    public boolean metersHatched() {
        return board.hatched();
    }

    /** The levels that are painted. */
    public MeterBank meters() {
        return bank;
    }
}
