package org.micwise.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.look.Token;

/** Shows a view's content while a session runs, and else why there is none. */
public final class SessionPages extends Composite {

    private final StackLayout stack = new StackLayout();
    private final Look look;
    private final NoticePane notice;
    private Control content;

    public SessionPages(Composite parent, LookSettings settings, SessionTracker tracker) {
        super(parent, SWT.NONE);
        look = new Look(this, settings);
        setLayout(stack);
        notice = new NoticePane(this, look, tracker::retry);
        Styles.paintsItself(this);
        dress();
        look.onChange(this::dress);
        stack.topControl = notice;
    }

    private void dress() {
        setBackground(look.color(Token.BACKGROUND));
    }

    /** The look of everything in here. */
    public Look look() {
        return look;
    }

    /** Sets what is shown while a session runs; a child of this. */
    public void setContent(Control control) {
        content = control;
    }

    /** Shows the right page for a state. */
    public void show(RunState state) {
        boolean running = state instanceof RunState.Running;
        if (!running) {
            notice.show(state);
        }
        Control top = running ? content : notice;
        if (stack.topControl != top) {
            stack.topControl = top;
            layout();
        }
    }

    @Override
    public boolean setFocus() {
        return stack.topControl.setFocus();
    }
}
