package org.micwise.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.look.LookSettings;
import org.micwise.ui.look.Theme;
import org.micwise.ui.monitor.MonitorPerspective;
import org.micwise.ui.monitor.MonitorView;

/** What the views do when the session starts, fails, changes or stalls. Runs on the UI thread. */
class SessionChangesTest {

    private static final URI URL = URI.create("http://192.168.1.20:8058/");

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
    private final SessionTracker tracker = workbench.getService(SessionTracker.class);
    private final FakeSession session = new FakeSession(64);
    private RunState before;

    @BeforeEach
    void showTheFakeSession() throws WorkbenchException {
        Ui.await(
                "the first session is no longer starting",
                () -> !(tracker.state() instanceof RunState.Starting));
        before = tracker.state();
        workbench.showPerspective(MonitorPerspective.ID, window);
        tracker.publish(new RunState.Running(session, URL));
        Ui.await("64 tiles", () -> monitor().tileTexts().size() == 64);
    }

    @AfterEach
    void showWhatWasThereBefore() {
        tracker.publish(before);
        Ui.await("nobody listens to the fake session", () -> session.subscriptions() == 0);
        session.close();
    }

    private MonitorView monitor() {
        return (MonitorView) window.getActivePage().findView(MonitorView.ID);
    }

    @Test
    void shouldFollowAnEditFromATablet() {
        session.rename("Twelfth Night");
        Ui.await(
                "the title follows",
                () -> window.getShell().getText().equals("Mic-Wise – Twelfth Night"));
    }

    @Test
    void shouldTellOfLostFrames() {
        session.lose(4096);
        Ui.await(
                "the strip tells of lost frames",
                () -> monitor().connectionText().contains("4\u2009096"));
    }

    @Test
    void shouldHatchMetersThatStandStill() {
        Ui.await("fresh meters", () -> !monitor().metersHatched());
        session.freeze();
        Ui.await("hatched meters", () -> monitor().metersHatched());
    }

    @Test
    void shouldTellWhatIsWrongWithAChannel() {
        Ui.await(
                "a channel without signal",
                () -> monitor().tileTexts().stream().anyMatch(t -> t.contains("no signal")));
    }

    @Test
    void shouldSayWhyTheSessionFailedAndOfferToTryAgain() {
        String reason = "Port 8058 is in use: close the other program, or choose --http.";
        tracker.publish(new RunState.Failed(reason));
        Ui.await(
                "the reason is in view",
                () ->
                        Ui.find(window.getShell(), Label.class, l -> l.getText().equals(reason))
                                .isPresent());
        assertTrue(
                Ui.find(window.getShell(), Button.class, b -> b.getText().equals("Try again"))
                        .isPresent());
    }

    @Test
    void shouldSayThatItStarts() {
        tracker.publish(new RunState.Starting("Starting demo"));
        Ui.await(
                "what happens is in view",
                () ->
                        Ui.find(
                                        window.getShell(),
                                        Label.class,
                                        l -> l.getText().equals("Starting demo …"))
                                .isPresent());
        assertFalse(
                Ui.find(window.getShell(), Button.class, b -> b.getText().equals("Try again"))
                        .isPresent());
    }

    @Test
    void shouldDressTheWholeWindowInTheChosenTheme() {
        LookSettings look = workbench.getService(LookSettings.class);
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        look.setTheme(Theme.LIGHT);
        try {
            assertEquals("org.micwise.workbench.theme.light", engine.getActiveTheme().getId());
        } finally {
            look.setTheme(Theme.DARK);
        }
        assertEquals("org.micwise.workbench.theme.dark", engine.getActiveTheme().getId());
    }
}
