package org.micwise.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.micwise.session.Role;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.TabletLink;

/** Puts the link that pairs a tablet on the clipboard. */
public final class CopyLinkHandler extends AbstractHandler {

    private static final String ROLE = "org.micwise.workbench.role";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(SessionTracker.class).state() instanceof RunState.Running running) {
            Role role = Role.valueOf(event.getParameter(ROLE));
            TabletLink.copy(window.getShell().getDisplay(), running, role);
        }
        return null;
    }
}
