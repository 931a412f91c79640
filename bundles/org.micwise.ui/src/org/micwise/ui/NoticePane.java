package org.micwise.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** Says in the middle of a view why there is nothing else to see, and what to do about it. */
final class NoticePane extends Composite {

    private static final int TEXT_WIDTH = 560;

    private final Look look;
    private final Label title;
    private final Label detail;
    private final Button retry;

    NoticePane(Composite parent, Look look, Runnable onRetry) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(this);
        title = new Label(this, SWT.CENTER | SWT.WRAP);
        detail = new Label(this, SWT.CENTER | SWT.WRAP);
        retry = new Button(this, SWT.PUSH);
        retry.setText("Try again");
        retry.addListener(SWT.Selection, event -> onRetry.run());
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.END)
                .grab(true, true)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(title);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(detail);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .hint(160, 44)
                .applyTo(retry);
        for (var label : new Label[] {title, detail}) {
            Styles.paintsItself(label);
        }
        dress();
        look.onChange(this::dress);
    }

    private void dress() {
        setBackground(look.color(Token.BACKGROUND));
        title.setBackground(look.color(Token.BACKGROUND));
        detail.setBackground(look.color(Token.BACKGROUND));
        title.setFont(look.bold(TypeStep.DISPLAY));
        detail.setFont(look.font(TypeStep.BODY));
        retry.setFont(look.font(TypeStep.BODY));
        detail.setForeground(look.color(Token.MUTED));
        title.setForeground(look.color(Token.TEXT));
    }

    /** Shows a state other than a running session. */
    void show(RunState state) {
        Notice notice = Notice.of(state);
        title.setText(notice.title());
        title.setForeground(look.color(notice.failed() ? Token.FAULT : Token.TEXT));
        detail.setText(notice.detail());
        retry.setVisible(notice.failed());
        layout(true);
    }

    @Override
    public boolean setFocus() {
        return retry.isVisible() ? retry.setFocus() : super.setFocus();
    }
}
