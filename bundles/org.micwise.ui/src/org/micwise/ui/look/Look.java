package org.micwise.ui.look;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

import java.util.HashMap;
import java.util.Map;

/**
 * Colours and fonts for one control, as the settings have them now. JFace shares and counts them;
 * they go when the control goes. Nothing is allocated for what was asked for before.
 */
public final class Look {

    /** Step of all distances, in pixels. */
    public static final int SPACE = 4;

    /** Radius of corners. */
    public static final int RADIUS = 6;

    private record Mix(Token over, Token ground, int sharePercent) {}

    private record Type(TypeStep step, boolean bold) {}

    private final Control owner;
    private final LookSettings settings;
    private final ResourceManager resources;
    private final Map<Mix, Color> colours = new HashMap<>();
    private final Map<Type, Font> fonts = new HashMap<>();

    public Look(Control owner, LookSettings settings) {
        this.owner = owner;
        this.settings = settings;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        onChange(
                () -> {
                    colours.clear();
                    fonts.clear();
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
        return colours.computeIfAbsent(new Mix(over, ground, sharePercent), this::create);
    }

    public Font font(TypeStep step) {
        return fonts.computeIfAbsent(new Type(step, false), this::create);
    }

    public Font bold(TypeStep step) {
        return fonts.computeIfAbsent(new Type(step, true), this::create);
    }

    /** A distance that follows the size of the type. */
    public int scaled(int pixels) {
        return Math.round(pixels * settings.scalePercent() / 100f);
    }

    private Color create(Mix mix) {
        return resources.create(
                ColorDescriptor.createFrom(
                        mix.over.rgb(settings.theme(), mix.ground, mix.sharePercent / 100.0)));
    }

    private Font create(Type type) {
        var display = owner.getDisplay();
        int points = type.step.points(settings.scalePercent(), display.getDPI().y);
        return resources.create(
                FontDescriptor.createFrom(display.getSystemFont())
                        .setHeight(points)
                        .setStyle(type.bold ? SWT.BOLD : SWT.NORMAL));
    }
}
