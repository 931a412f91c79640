package org.micwise.ui.look;

import java.util.Arrays;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/**
 * Colours and fonts for one control, as the settings have them now. JFace shares and counts them;
 * they go when the control goes. Nothing is allocated for what was asked for before.
 */
public final class Look {

    /** Step of all distances, in pixels. */
    public static final int SPACE = 4;

    /** Radius of corners. */
    public static final int RADIUS = 6;

    private static final int TOKENS = Token.values().length;
    private static final int STEPS = TypeStep.values().length;

    private final Control owner;
    private final LookSettings settings;
    private final ResourceManager resources;
    private final Color[][] colours = new Color[TOKENS * TOKENS][];
    private final Font[] fonts = new Font[2 * STEPS];

    public Look(Control owner, LookSettings settings) {
        this.owner = owner;
        this.settings = settings;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        onChange(() -> {
            Arrays.fill(colours, null);
            Arrays.fill(fonts, null);
        });
    }

    /** Calls the listener after every change of the settings, until the owner is disposed. */
    public void onChange(Runnable listener) {
        Runnable stop = settings.onChange(listener);
        owner.addListener(SWT.Dispose, event -> stop.run());
    }

    public Color color(Token token) {
        return color(token, token, 100);
    }

    /** A colour mixed with its ground; {@code sharePercent} is the share of the first. */
    public Color color(Token over, Token ground, int sharePercent) {
        int pair = over.ordinal() * TOKENS + ground.ordinal();
        if (colours[pair] == null) {
            colours[pair] = new Color[101];
        }
        Color colour = colours[pair][sharePercent];
        if (colour == null) {
            var rgb = over.rgb(settings.theme(), ground, sharePercent / 100.0);
            colour = resources.create(ColorDescriptor.createFrom(rgb));
            colours[pair][sharePercent] = colour;
        }
        return colour;
    }

    public Font font(TypeStep step) {
        return font(step, SWT.NORMAL, step.ordinal());
    }

    public Font bold(TypeStep step) {
        return font(step, SWT.BOLD, STEPS + step.ordinal());
    }

    private Font font(TypeStep step, int style, int index) {
        if (fonts[index] == null) {
            var display = owner.getDisplay();
            int points = step.points(settings.scalePercent(), display.getDPI().y);
            fonts[index] =
                    resources.create(
                            FontDescriptor.createFrom(display.getSystemFont())
                                    .setHeight(points)
                                    .setStyle(style));
        }
        return fonts[index];
    }

    /** A distance that follows the size of the type. */
    public int scaled(int pixels) {
        return Math.round(pixels * settings.scalePercent() / 100f);
    }
}
