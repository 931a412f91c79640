package org.micwise.ui.monitor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** A readout that does something when it is pressed, by mouse or by keyboard. */
final class ActionReadout extends Readout {

    private static final int TOUCH = 44;
    private static final int ROUND = 2 * Look.RADIUS;

    private final Runnable action;
    private boolean hovered;

    ActionReadout(Composite parent, Look look, TypeStep step, String sample, Runnable action) {
        super(parent, look, step, true, sample);
        this.action = action;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getAccessible()
                .addAccessibleControlListener(
                        new AccessibleControlAdapter() {
                            @Override
                            public void getRole(AccessibleControlEvent event) {
                                event.detail = ACC.ROLE_PUSHBUTTON;
                            }
                        });
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            press();
        }
    }

    private void keyDown(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            press();
            event.doit = false;
        }
    }

    /** Does what a click does. */
    void press() {
        action.run();
    }

    @Override
    int padding() {
        return 2 * Look.SPACE;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Point size = super.computeSize(widthHint, heightHint, changed);
        size.y = Math.max(TOUCH, size.y - 2 * padding());
        return size;
    }

    @Override
    void paintGround(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(look().color(hovered ? Token.LINE : Token.RAISED));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ROUND, ROUND);
        if (isFocusControl()) {
            gc.setForeground(look().color(Token.TEXT));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRoundRectangle(
                    area.x + 2, area.y + 2, area.width - 5, area.height - 5, ROUND, ROUND);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }
}
