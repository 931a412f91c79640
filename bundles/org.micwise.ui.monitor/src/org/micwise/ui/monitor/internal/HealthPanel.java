package org.micwise.ui.monitor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.micwise.session.HealthSnapshot;
import org.micwise.ui.HealthText;
import org.micwise.ui.Styles;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** How the three processes are, in numbers. */
final class HealthPanel extends Composite {

    private final Readout capture;
    private final Readout source;
    private final Readout lost;
    private final Readout overflows;
    private final Readout meters;
    private final Readout analysis;
    private final Readout media;
    private final Readout listeners;

    HealthPanel(Composite parent, Look look) {
        super(parent, SWT.NONE);
        Styles.paintsItself(this);
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.marginTop = 0;
        rows.marginBottom = 0;
        rows.marginLeft = 0;
        rows.spacing = 16;
        rows.center = true;
        setLayout(rows);
        capture = readout(look, "● running");
        source = readout(look, "demo");
        lost = readout(look, "0");
        overflows = readout(look, "0");
        meters = readout(look, "100 ms");
        analysis = readout(look, "100 ms");
        media = readout(look, "● running");
        listeners = readout(look, "0");
        dress(look);
        look.onChange(() -> dress(look));
    }

    private void dress(Look look) {
        setBackground(look.color(Token.SURFACE));
    }

    private Readout readout(Look look, String sample) {
        return new Readout(this, look, TypeStep.BODY, false, sample);
    }

    /** Shows the numbers; returns whether more room is needed than before. */
    boolean show(HealthSnapshot health, long meterAgeNanos, boolean stale) {
        HealthText device = HealthText.source(health);
        HealthText format = HealthText.format(health);
        return capture.show(HealthText.capture(health))
                | source.show(
                        new HealthText(
                                device.caption() + " · " + format.value(),
                                device.value(),
                                device.tone(),
                                format.detail()))
                | lost.show(HealthText.lost(health))
                | overflows.show(HealthText.overflows(health))
                | meters.show(HealthText.meterAge(meterAgeNanos, stale))
                | analysis.show(HealthText.analysis(health))
                | media.show(HealthText.media(health))
                | listeners.show(HealthText.listeners(health));
    }

    /** What can be read. */
    String readable() {
        return String.join(
                " ",
                capture.value(),
                source.value(),
                lost.value(),
                overflows.value(),
                meters.value(),
                analysis.value(),
                media.value(),
                listeners.value());
    }
}
