package org.micwise.ui;

import org.eclipse.swt.widgets.Control;

/** The pace of a control: nothing runs any more once it is disposed. */
public final class WidgetPace implements CoalescedRefresh.Pace {

    private final Control control;

    public WidgetPace(Control control) {
        this.control = control;
    }

    @Override
    public boolean soon(Runnable action) {
        return UiThread.later(control, action);
    }

    @Override
    public void after(int millis, Runnable action) {
        UiThread.check();
        control.getDisplay()
                .timerExec(
                        millis,
                        () -> {
                            if (!control.isDisposed()) {
                                action.run();
                            }
                        });
    }

    /** Runs an action on the UI thread again and again until the control is disposed. */
    public void every(int millis, Runnable action) {
        after(
                millis,
                () -> {
                    action.run();
                    every(millis, action);
                });
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }
}
