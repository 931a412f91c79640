package org.micwise.ui.monitor.internal;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.micwise.ui.HealthText;
import org.micwise.ui.Styles;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** A small caption and a value below it. Its width only grows, so that nothing beside it jumps. */
class Readout extends Canvas {

    private final Look look;
    private final TypeStep step;
    private final boolean strong;
    private HealthText text = new HealthText("", "", Token.TEXT, null);
    private int width;

    /**
     * An empty readout.
     *
     * @param sample the longest value that is to be expected
     */
    Readout(Composite parent, Look look, TypeStep step, boolean strong, String sample) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.step = step;
        this.strong = strong;
        Styles.paintsItself(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        look.onChange(() -> {
            width = 0;
            grow(sample);
            redraw();
        });
        grow(sample);
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = text.caption() + ": " + text.value();
                            }
                        });
    }

    /** Shows a text; returns whether more room is needed than before. */
    boolean show(HealthText newText) {
        if (newText.equals(text)) {
            return false;
        }
        if (!Objects.equals(text.detail(), newText.detail())) {
            setToolTipText(newText.detail());
        }
        text = newText;
        redraw();
        return grow(newText.value());
    }

    /** Makes room for a value, and for the caption; returns whether more was needed. */
    private boolean grow(String value) {
        GC gc = new GC(this);
        try {
            gc.setFont(look.font(TypeStep.TINY));
            int needed = gc.textExtent(text.caption()).x;
            gc.setFont(valueFont());
            needed = Math.max(needed, gc.textExtent(value).x);
            needed = Math.max(needed, gc.textExtent(text.value()).x);
            boolean grows = needed > width;
            width = Math.max(width, needed);
            return grows;
        } finally {
            gc.dispose();
        }
    }

    private Font valueFont() {
        return strong ? look.bold(step) : look.font(step);
    }

    /** What is shown. */
    String value() {
        return text.value();
    }

    /** The token of what lies below the text. */
    Token ground() {
        return Token.SURFACE;
    }

    /** Room to the left and right of the text. */
    int padding() {
        return 0;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = look.scaled(TypeStep.TINY.pixels() + step.pixels()) * 4 / 3 + 2;
        return new Point(width + 2 * padding(), Math.max(height, 2 * padding() + height));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.SURFACE));
        gc.fillRectangle(area);
        paintGround(gc, area);
        gc.setFont(look.font(TypeStep.TINY));
        int captionHeight = gc.getFontMetrics().getHeight();
        gc.setFont(valueFont());
        int valueHeight = gc.getFontMetrics().getHeight();
        int y = (area.height - captionHeight - valueHeight) / 2;
        gc.setForeground(look.color(text.tone()));
        gc.drawString(text.value(), padding(), y + captionHeight, true);
        gc.setFont(look.font(TypeStep.TINY));
        gc.setForeground(look.color(Token.MUTED));
        gc.drawString(text.caption(), padding(), y, true);
    }

    /** Paints what lies below the text. */
    void paintGround(GC gc, Rectangle area) {}

    Look look() {
        return look;
    }
}
