package org.micwise.workbench.internal;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What the keys do; Esc closes it. */
final class KeysDialog extends PopupDialog {

    private static final String[][] KEYS = {
        {"Tab, Shift+Tab", "Next, previous channel"},
        {"↑ ↓, Home, End", "Channel above, below, first, last"},
        {"A", "Acknowledge the faults of the channel"},
        {"Shift+A", "Acknowledge the faults of all channels"},
        {"Ctrl+1, 2, 3", "Monitor, Scene, Timeline"},
        {"Ctrl+Shift+C", "Copy the tablet link for listeners"},
        {"Ctrl+= , Ctrl+−, Ctrl+0", "Larger, smaller, normal text"},
        {"?", "This list"},
        {"Ctrl+Q", "Exit"},
    };

    KeysDialog(Shell parent) {
        super(parent, SWT.TOOL, true, false, false, false, false, "Keys", "Esc closes this list");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(24, 8).applyTo(area);
        for (String[] key : KEYS) {
            new Label(area, SWT.NONE).setText(key[0]);
            new Label(area, SWT.NONE).setText(key[1]);
        }
        return area;
    }
}
