package org.micwise.ui.look;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a user may choose about the look. To be used on the UI thread. */
public final class LookSettings {

    public static final int SMALLEST_PERCENT = 80;
    public static final int LARGEST_PERCENT = 200;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Theme theme = Theme.DARK;
    private int scalePercent = 100;

    public Theme theme() {
        return theme;
    }

    /** Size of all type, 100 as designed. */
    public int scalePercent() {
        return scalePercent;
    }

    public void setTheme(Theme theme) {
        if (theme != this.theme) {
            this.theme = theme;
            listeners.forEach(Runnable::run);
        }
    }

    /** Sets the size of all type; what is out of range is brought into it. */
    public void setScalePercent(int percent) {
        int inRange = Math.clamp(percent, SMALLEST_PERCENT, LARGEST_PERCENT);
        if (inRange != scalePercent) {
            scalePercent = inRange;
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Calls the listener after every change.
     *
     * @return to be run when it need not be called any more
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
