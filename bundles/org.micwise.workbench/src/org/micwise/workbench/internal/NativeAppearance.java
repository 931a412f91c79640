package org.micwise.workbench.internal;

import java.lang.reflect.Method;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.micwise.ui.look.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the system draw its own parts (menus, scroll bars, tooltips) dark or light. SWT has no
 * public call for that; the workbench's own themes use the same internal ones.
 */
public final class NativeAppearance {

    private static final Logger LOG = LoggerFactory.getLogger(NativeAppearance.class);

    private NativeAppearance() {}

    /** Sets it for the whole process. Where SWT does not offer it, the system's own stays. */
    public static void set(Theme theme) {
        String call =
                switch (SWT.getPlatform()) {
                    case "gtk" -> "setDarkThemePreferred";
                    default -> "setTheme";
                };
        String type = "org.eclipse.swt.internal." + SWT.getPlatform() + ".OS";
        try {
            Method method =
                    Class.forName(type, true, Display.class.getClassLoader())
                            .getMethod(call, boolean.class);
            method.invoke(null, theme == Theme.DARK);
        } catch (ReflectiveOperationException e) {
            LOG.info("Menus and scroll bars keep the system's appearance: {}", e.toString());
        }
    }
}
