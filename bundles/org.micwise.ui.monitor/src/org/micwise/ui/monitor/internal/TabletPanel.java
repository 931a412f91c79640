package org.micwise.ui.monitor.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.micwise.session.Access;
import org.micwise.session.Role;
import org.micwise.ui.HealthText;
import org.micwise.ui.RunState;
import org.micwise.ui.Styles;
import org.micwise.ui.TabletLink;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** How a tablet gets in: the address, and a PIN for each role. A press copies the link. */
final class TabletPanel extends Composite {

    private static final int COPIED_MILLIS = 1500;
    private static final String HIDDEN = "••••••";

    private final Map<Role, ActionReadout> pins = new EnumMap<>(Role.class);
    private final Readout address;
    private final ActionReadout toggle;
    private final Consumer<Boolean> onHide;
    private RunState.Running running;
    private Role copied;
    private boolean hidden;

    /**
     * A panel without a session.
     *
     * @param onHide hears when the PINs are hidden or shown
     */
    TabletPanel(Composite parent, Look look, boolean hidden, Consumer<Boolean> onHide) {
        super(parent, SWT.NONE);
        this.hidden = hidden;
        this.onHide = onHide;
        Styles.paintsItself(this);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(this);
        address = new Readout(this, look, TypeStep.TITLE, true, "");
        for (Role role : new Role[] {Role.OPERATOR, Role.LISTENER}) {
            pins.put(
                    role,
                    new ActionReadout(this, look, TypeStep.DISPLAY, "000000", () -> copy(role)));
        }
        toggle = new ActionReadout(this, look, TypeStep.SMALL, "Show", this::toggleHidden);
        dress(look);
        look.onChange(() -> dress(look));
    }

    private void dress(Look look) {
        setBackground(look.color(Token.SURFACE));
    }

    void show(RunState.Running newRunning) {
        running = newRunning;
        update(Role.OPERATOR);
        update(Role.LISTENER);
        address.show(
                new HealthText(
                        "Tablets open",
                        running.url().toString(),
                        Token.TEXT,
                        "Type this into the browser of a tablet in the same network"));
        toggle.show(
                new HealthText(
                        "PINs",
                        hidden ? "Show" : "Hide",
                        Token.TEXT,
                        hidden ? "Show both PINs" : "Hide both PINs from who passes by"));
        getParent().layout(true, true);
    }

    private void update(Role role) {
        Access access = running.session().access();
        String pin = access.open() ? "none" : TabletLink.pin(access, role);
        String caption = role == Role.OPERATOR ? "Operator PIN" : "Listener PIN";
        pins.get(role)
                .show(
                        new HealthText(
                                copied == role ? "Link copied" : caption,
                                hidden && !access.open() ? HIDDEN : pin,
                                copied == role ? Token.OK : Token.TEXT,
                                "Press to copy the link that opens Mic-Wise and lets a tablet in as"
                                        + " "
                                        + (role == Role.OPERATOR ? "operator" : "listener")));
    }

    private void copy(Role role) {
        if (running != null) {
            TabletLink.copy(getDisplay(), running, role);
            copied = role;
            show(running);
            getDisplay().timerExec(COPIED_MILLIS, this::forgetCopied);
        }
    }

    private void forgetCopied() {
        if (!isDisposed()) {
            copied = null;
            show(running);
        }
    }

    void toggleHidden() {
        hidden = !hidden;
        onHide.accept(hidden);
        if (running != null) {
            show(running);
        }
    }

    /** What can be read: address and PINs. */
    String readable() {
        return address.value()
                + " "
                + pins.get(Role.OPERATOR).value()
                + " "
                + pins.get(Role.LISTENER).value();
    }
}
