package org.micwise.ui.look;

import org.eclipse.swt.graphics.RGB;

/** What a colour means. Nothing is painted in a colour that has no meaning here. */
public enum Token {
    BACKGROUND(0x0D1014, 0xF4F6F8),
    SURFACE(0x161A20, 0xFFFFFF),
    RAISED(0x1F252D, 0xFFFFFF),
    LINE(0x35404C, 0xD5DBE2),
    /** Names. */
    TEXT(0xE8ECF1, 0x12161B),
    /** Everything secondary. */
    MUTED(0xA3AEBB, 0x4A5563),
    /** What I hear. Nothing else is ever blue. */
    LISTENING(0x5BC8FF, 0x0A66A8),
    /** Enters next. */
    STANDBY(0xFFC24B, 0x8A5A00),
    /** Unacknowledged fault, clip. Nothing else is ever red. */
    FAULT(0xFF6B61, 0xB3261E),
    /** Health. */
    OK(0x4ED08A, 0x17693F),
    METER_GREEN(0x3FC380, 0x2A8F5B),
    METER_YELLOW(0xF2D24B, 0xA87B00),
    METER_RED(0xFF6B61, 0xB3261E),
    /** Not in this scene. */
    OFF(0x8A95A3, 0x5D6876);

    private final int dark;
    private final int light;

    Token(int dark, int light) {
        this.dark = dark;
        this.light = light;
    }

    /** The colour in a theme. */
    public RGB rgb(Theme theme) {
        int value = theme == Theme.DARK ? dark : light;
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /**
     * The colour, mixed with another one.
     *
     * @param share of this colour, 0 to 1
     */
    public RGB rgb(Theme theme, Token ground, double share) {
        RGB over = rgb(theme);
        RGB under = ground.rgb(theme);
        return new RGB(
                blend(over.red, under.red, share),
                blend(over.green, under.green, share),
                blend(over.blue, under.blue, share));
    }

    private static int blend(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }
}
