package org.micwise.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.micwise.ui.look.LookSettings;

/** Makes all type larger or smaller, or as designed. */
public final class TextSizeHandler extends AbstractHandler {

    private static final String STEP = "org.micwise.workbench.step";
    private static final int NORMAL_PERCENT = 100;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        LookSettings look =
                HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(LookSettings.class);
        int step = Integer.parseInt(event.getParameter(STEP));
        look.setScalePercent(step == 0 ? NORMAL_PERCENT : look.scalePercent() + step);
        return null;
    }
}
