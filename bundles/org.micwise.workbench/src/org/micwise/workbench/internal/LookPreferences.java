package org.micwise.workbench.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.look.Theme;

/** Keeps the settings of the look from one run to the next. */
final class LookPreferences {

    private static final String THEME = "theme";
    private static final String SCALE_PERCENT = "textScalePercent";

    private LookPreferences() {}

    /** Sets what was kept, and keeps every change from now on. */
    static void bind(LookSettings settings, IEclipsePreferences preferences) {
        String light = Theme.LIGHT.name();
        settings.setTheme(light.equals(preferences.get(THEME, "")) ? Theme.LIGHT : Theme.DARK);
        settings.setScalePercent(preferences.getInt(SCALE_PERCENT, settings.scalePercent()));
        settings.onChange(() -> {
            preferences.put(THEME, settings.theme().name());
            preferences.putInt(SCALE_PERCENT, settings.scalePercent());
        });
    }
}
