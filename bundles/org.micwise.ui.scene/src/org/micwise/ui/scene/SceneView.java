package org.micwise.ui.scene;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.micwise.session.SessionListener;
import org.micwise.session.ShowSnapshot;
import org.micwise.ui.CoalescedRefresh;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionView;
import org.micwise.ui.WidgetPace;
import org.micwise.ui.look.Look;
import org.micwise.ui.scene.internal.ChannelTable;

/** Who wears which microphone, and where they are in the current scene. */
public final class SceneView extends SessionView {

    public static final String ID = "org.micwise.ui.scene.view";

    private static final int PERIOD_MILLIS = 100;

    private volatile ShowSnapshot show;
    private ChannelTable table;
    private CoalescedRefresh refresh;

    @Override
    protected Control createContent(Composite parent, Look look) {
        table = new ChannelTable(parent, look);
        refresh =
                new CoalescedRefresh(
                        new WidgetPace(table.control()), this::refreshNow, PERIOD_MILLIS);
        getSite().setSelectionProvider(table.selectionProvider());
        return table.control();
    }

    @Override
    protected SessionListener listener() {
        return new SessionListener() {
            @Override
            public void showChanged(ShowSnapshot newest) {
                show = newest;
                refresh.request();
            }
        };
    }

    @Override
    public void stateChanged(RunState state) {
        show = state instanceof RunState.Running running ? running.session().show() : null;
        refresh.request();
    }

    private void refreshNow() {
        ShowSnapshot newest = show;
        if (newest != null) {
            table.show(SceneTitle.of(newest), newest.channels());
        }
    }
}
