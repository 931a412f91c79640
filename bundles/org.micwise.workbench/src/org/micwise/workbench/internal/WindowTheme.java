package org.micwise.workbench.internal;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.look.Theme;

/** Dresses what the platform paints (tabs, tool bars, dialogs) like what the views paint. */
final class WindowTheme {

    private static final String DARK = "org.micwise.workbench.theme.dark";
    private static final String LIGHT = "org.micwise.workbench.theme.light";

    private WindowTheme() {}

    static void bind(IThemeEngine engine, LookSettings settings) {
        apply(engine, settings);
        settings.onChange(() -> apply(engine, settings));
    }

    private static void apply(IThemeEngine engine, LookSettings settings) {
        String id = settings.theme() == Theme.DARK ? DARK : LIGHT;
        var active = engine.getActiveTheme();
        if (active == null || !id.equals(active.getId())) {
            NativeAppearance.set(settings.theme());
            engine.setTheme(id, false);
        }
    }
}
