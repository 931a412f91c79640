package org.micwise.ui.monitor.internal;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.micwise.ui.meter.FallOff;

/** What a user chose for the board; kept from one run to the next. */
public final class MonitorSettings {

    private static final String SIZE = "tileSize";
    private static final String FALL_OFF = "fallOff";
    private static final String PINS_HIDDEN = "pinsHidden";

    private final IEclipsePreferences preferences;

    public MonitorSettings(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** The size of the tiles; empty for the largest in which all can be seen. */
    public Optional<TileSize> tileSize() {
        String name = preferences.get(SIZE, "");
        return Arrays.stream(TileSize.values()).filter(s -> s.name().equals(name)).findFirst();
    }

    public void setTileSize(Optional<TileSize> size) {
        preferences.put(SIZE, size.map(TileSize::name).orElse(""));
    }

    public FallOff fallOff() {
        String name = preferences.get(FALL_OFF, "");
        return Arrays.stream(FallOff.values())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElse(FallOff.MIC_WISE);
    }

    public void setFallOff(FallOff fallOff) {
        preferences.put(FALL_OFF, fallOff.name());
    }

    public boolean pinsHidden() {
        return preferences.getBoolean(PINS_HIDDEN, false);
    }

    public void setPinsHidden(boolean hidden) {
        preferences.putBoolean(PINS_HIDDEN, hidden);
    }
}
