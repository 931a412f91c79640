package org.micwise.ui;

import java.net.URI;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.micwise.session.Access;
import org.micwise.session.Role;

/** The link that opens Mic-Wise on a tablet and pairs it in one go. */
public final class TabletLink {

    private TabletLink() {}

    /** The link; the PIN is in the fragment, so that it never travels in a request. */
    public static String of(URI url, String pin) {
        return url + "#key=" + pin;
    }

    /** The link for a role; without a PIN where everybody is let in. */
    static String of(RunState.Running running, Role role) {
        Access access = running.session().access();
        return access.open() ? running.url().toString() : of(running.url(), pin(access, role));
    }

    /** The PIN that gives a role. */
    public static String pin(Access access, Role role) {
        return role == Role.OPERATOR ? access.operatorPin() : access.listenerPin();
    }

    /** Puts the link for a role on the clipboard. */
    public static void copy(Display display, RunState.Running running, Role role) {
        String link = of(running, role);
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {link}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
