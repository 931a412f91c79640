package org.micwise.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micwise.session.Session;
import org.micwise.ui.RunState;
import org.micwise.ui.SessionTracker;
import org.micwise.ui.meter.MeterPicture;
import org.micwise.ui.monitor.MonitorPerspective;
import org.micwise.ui.monitor.MonitorView;
import org.micwise.ui.scene.ScenePerspective;
import org.micwise.ui.timeline.TimelinePerspective;
import org.micwise.ui.timeline.TimelineView;

/** The workbench on the real demo rig. Runs on the UI thread. */
class WorkbenchTest {

    private static final int DEMO_CHANNELS = 16;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final SessionTracker tracker =
            PlatformUI.getWorkbench().getService(SessionTracker.class);
    private RunState.Running running;

    @BeforeEach
    void awaitTheSession() throws WorkbenchException {
        Ui.await(
                "the session runs: " + tracker.state(),
                () ->
                        tracker.state() instanceof RunState.Running
                                || tracker.state() instanceof RunState.Failed);
        running = assertRunning(tracker.state());
        PlatformUI.getWorkbench().showPerspective(MonitorPerspective.ID, window);
    }

    private static RunState.Running assertRunning(RunState state) {
        assertTrue(state instanceof RunState.Running, state.toString());
        return (RunState.Running) state;
    }

    private MonitorView monitor() {
        return (MonitorView) window.getActivePage().findView(MonitorView.ID);
    }

    @Test
    void shouldShowTheMonitorPerspectiveWithAllChannels() {
        assertEquals(MonitorPerspective.ID, window.getActivePage().getPerspective().getId());
        Ui.await("16 tiles", () -> monitor().tileTexts().size() == DEMO_CHANNELS);
        Session session = running.session();
        assertTrue(
                monitor()
                        .tileTexts()
                        .getFirst()
                        .contains(session.show().channels().getFirst().name()));
    }

    @Test
    void shouldShowMetersThatMove() {
        MeterPicture picture = new MeterPicture();
        Set<String> pictures = new HashSet<>();
        Ui.await(
                "ten different pictures of the meters",
                () -> {
                    StringBuilder levels = new StringBuilder();
                    for (int input = 0; input < DEMO_CHANNELS; input++) {
                        monitor().meters().copy(input, picture);
                        levels.append(picture.barDb()).append(' ');
                    }
                    pictures.add(levels.toString());
                    return pictures.size() >= 10;
                });
        assertFalse(monitor().meters().isStale(System.nanoTime()));
    }

    @Test
    void shouldShowTheAddressAndBothPins() {
        Ui.await(
                "the address is in view",
                () -> monitor().connectionText().contains(running.url().toString()));
        String text = monitor().connectionText();
        assertTrue(text.contains(running.session().access().operatorPin()), text);
        assertTrue(text.contains(running.session().access().listenerPin()), text);
        assertTrue(text.contains("● running"), text);
    }

    @Test
    void shouldNameTheShowInTheTitle() {
        String show = running.session().show().name();
        Ui.await(
                "the title names " + show,
                () -> window.getShell().getText().equals("Mic-Wise – " + show));
    }

    @Test
    void shouldSwitchPerspectives() throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(ScenePerspective.ID, window);
        Ui.await(
                "a table of all channels",
                () ->
                        Ui.find(
                                        window.getShell(),
                                        Table.class,
                                        table -> table.getItemCount() == DEMO_CHANNELS)
                                .isPresent());
        PlatformUI.getWorkbench().showPerspective(TimelinePerspective.ID, window);
        assertNotNull(window.getActivePage().findView(TimelineView.ID));
        PlatformUI.getWorkbench().showPerspective(MonitorPerspective.ID, window);
        assertNotNull(monitor());
    }

    @Test
    void shouldCopyTheLinkForATablet() throws Exception {
        var command =
                window.getService(ICommandService.class)
                        .getCommand("org.micwise.workbench.copyLink");
        var call =
                org.eclipse.core.commands.ParameterizedCommand.generateCommand(
                        command, Map.of("org.micwise.workbench.role", "LISTENER"));
        window.getService(IHandlerService.class).executeCommand(call, null);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            assertEquals(
                    running.url() + "#key=" + running.session().access().listenerPin(),
                    clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
