package org.micwise.ui.monitor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.micwise.base.MeterReading;
import org.micwise.session.SessionListener;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionView;
import org.micwise.ui.look.Look;
import org.micwise.ui.monitor.internal.TileBoard;

/** All channels at a glance: what is wrong, who is on. */
public final class MonitorView extends SessionView {

    public static final String ID = "org.micwise.ui.monitor.view";

    private TileBoard board;

    @Override
    protected Control createContent(Composite parent, Look look) {
        board = new TileBoard(parent, look);
        return board;
    }

    @Override
    protected SessionListener listener() {
        return new SessionListener() {
            @Override
            public void metersChanged(MeterReading reading) {
                board.read(reading);
            }
        };
    }

    @Override
    public void stateChanged(RunState state) {
        board.reset();
    }
}
