package org.micwise.ui.look;

/** Dark for the wing and the booth, light for the office. */
public enum Theme {
    DARK,
    LIGHT;

    /** The other one. */
    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }
}
