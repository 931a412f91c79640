package org.micwise.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micwise.ui.look.Theme;
import org.micwise.ui.look.Token;

/** The window's style sheets have no colours of their own. */
class StyleSheetTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    private static String hex(Token token, Theme theme) {
        var rgb = token.rgb(theme);
        return String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shouldUseTheTokensAlone(Theme theme) throws IOException {
        Set<String> tokens =
                Arrays.stream(Token.values())
                        .map(token -> hex(token, theme))
                        .collect(Collectors.toSet());
        Path sheet = Path.of("css", theme.name().toLowerCase(Locale.ROOT) + ".css");
        Matcher colours = COLOUR.matcher(Files.readString(sheet));
        Set<String> found = new TreeSet<>();
        while (colours.find()) {
            found.add(colours.group());
        }
        assertFalse(found.isEmpty());
        assertTrue(tokens.containsAll(found), () -> found + " in " + tokens);
    }
}
