package org.micwise.workbench.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.look.Theme;

/** Changes between the dark and the light appearance. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        LookSettings look =
                HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(LookSettings.class);
        look.setTheme(look.theme().other());
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the platform declares it
    public void updateElement(UIElement element, Map parameters) {
        LookSettings look = PlatformUI.getWorkbench().getService(LookSettings.class);
        element.setChecked(look.theme() == Theme.LIGHT);
    }
}
