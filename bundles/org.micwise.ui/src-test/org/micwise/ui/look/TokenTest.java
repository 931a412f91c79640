package org.micwise.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {

    private static final double READABLE = 4.5;

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Token text, Token ground, Theme theme) {
        double one = luminance(text.rgb(theme)) + 0.05;
        double other = luminance(ground.rgb(theme)) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shouldBeReadableOnEverySurface(Theme theme) {
        for (Token text :
                new Token[] {
                    Token.TEXT, Token.MUTED, Token.STANDBY, Token.FAULT, Token.OK, Token.OFF
                }) {
            for (Token ground : new Token[] {Token.BACKGROUND, Token.SURFACE}) {
                double contrast = contrast(text, ground, theme);
                assertTrue(contrast >= READABLE, text + " on " + ground + ": " + contrast);
            }
        }
    }

    @Test
    void shouldMixColours() {
        assertEquals(Token.TEXT.rgb(Theme.DARK), Token.TEXT.rgb(Theme.DARK, Token.LINE, 1));
        assertEquals(Token.LINE.rgb(Theme.DARK), Token.TEXT.rgb(Theme.DARK, Token.LINE, 0));
    }

    @Test
    void shouldScaleAllTypeWithOneSetting() {
        assertEquals(18, TypeStep.DISPLAY.points(100, 96));
        assertEquals(36, TypeStep.DISPLAY.points(200, 96));
        assertEquals(24, TypeStep.DISPLAY.points(100, 72));
    }
}
