package org.micwise.ui;

import org.micwise.session.ChannelState;

/** How a channel's state is told in print: by a shape and by words. */
public enum StateMark {
    ON_STAGE("●", "On stage"),
    STANDBY("◐", "Standby"),
    OFF("○", "Off");

    private final String mark;
    private final String label;

    StateMark(String mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    public static StateMark of(ChannelState state) {
        return switch (state) {
            case ON_STAGE -> ON_STAGE;
            case STANDBY -> STANDBY;
            case OFF -> OFF;
        };
    }

    public String mark() {
        return mark;
    }

    public String label() {
        return label;
    }

    /** Mark and words. */
    public String text() {
        return mark + " " + label;
    }
}
