package org.micwise.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** The thread that widgets belong to: how to get there, and how to make sure one is there. */
public final class UiThread {

    private UiThread() {}

    /** Fails where the caller is not on the UI thread. */
    public static void check() {
        if (Display.getCurrent() == null) {
            throw new IllegalStateException("Not on the UI thread");
        }
    }

    /**
     * Runs an action on the UI thread soon, unless the widget is disposed by then. May be called
     * from any thread, at any time.
     *
     * @return false if the widget is disposed already, so that nothing will run
     */
    public static boolean later(Widget widget, Runnable action) {
        try {
            widget.getDisplay()
                    .asyncExec(() -> {
                        if (!widget.isDisposed()) {
                            action.run();
                        }
                    });
            return true;
        } catch (SWTException e) {
            if (e.code == SWT.ERROR_WIDGET_DISPOSED || e.code == SWT.ERROR_DEVICE_DISPOSED) {
                return false;
            }
            throw e;
        }
    }
}
