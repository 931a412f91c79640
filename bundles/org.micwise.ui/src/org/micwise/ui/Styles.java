package org.micwise.ui;

import org.eclipse.swt.widgets.Control;

/** How painted controls and the workbench's style sheet get along. */
public final class Styles {

    /** Key of the style engine: what has it set is left alone, because it paints itself. */
    static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private Styles() {}

    /** Keeps the style sheet away from a control that gets its colours from a look. */
    public static void paintsItself(Control control) {
        control.setData(CSS_DISABLED, Boolean.TRUE);
    }
}
