package org.micwise.ui.timeline;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.micwise.base.MeterReading;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;
import org.micwise.ui.LevelRecorder;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionView;
import org.micwise.ui.UiThread;
import org.micwise.ui.look.Look;
import org.micwise.ui.timeline.internal.LanesCanvas;

/** How loud every channel was in the last minutes, one lane a channel, now at the right. */
public final class TimelineView extends SessionView {

    public static final String ID = "org.micwise.ui.timeline.view";

    private LanesCanvas lanes;

    @Override
    protected Control createContent(Composite parent, Look look) {
        lanes = new LanesCanvas(parent, look, getSite().getService(LevelRecorder.class));
        return lanes;
    }

    @Override
    protected SessionListener listener() {
        return new SessionListener() {
            @Override
            public void metersChanged(MeterReading reading) {
                lanes.levelsChanged();
            }

            @Override
            public void showChanged(ShowSnapshot show) {
                UiThread.later(lanes, () -> lanes.setChannels(show.channels()));
            }
        };
    }

    @Override
    public void stateChanged(RunState state) {
        if (state instanceof RunState.Running running) {
            lanes.setChannels(running.session().show().channels());
        }
    }
}
