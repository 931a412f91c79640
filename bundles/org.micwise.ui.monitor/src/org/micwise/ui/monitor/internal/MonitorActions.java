package org.micwise.ui.monitor.internal;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.micwise.ui.meter.FallOff;
import org.micwise.ui.meter.MeterBank;

/** The choices in the view's tool bar and menu. */
public final class MonitorActions {

    private final MonitorSettings settings;
    private final TileBoard board;
    private final MeterBank bank;

    public MonitorActions(MonitorSettings settings, TileBoard board, MeterBank bank) {
        this.settings = settings;
        this.board = board;
        this.bank = bank;
    }

    /** Puts the sizes into the tool bar, and the ballistics into the menu. */
    public void fill(IToolBarManager toolBar, IMenuManager menu) {
        toolBar.add(text(size("Fit", "The largest tiles that all can be seen", Optional.empty())));
        for (TileSize size : TileSize.values()) {
            toolBar.add(text(size(size.label(), size.label() + " tiles", Optional.of(size))));
        }
        MenuManager ballistics = new MenuManager("Meters fall by");
        for (FallOff fallOff : FallOff.values()) {
            ballistics.add(fallOff(fallOff));
        }
        menu.add(ballistics);
        menu.add(
                new Action("Acknowledge all faults") {
                    @Override
                    public void run() {
                        board.acknowledgeAll();
                    }
                });
    }

    private static ActionContributionItem text(IAction action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        return item;
    }

    private Action size(String label, String tip, Optional<TileSize> size) {
        Action action =
                new Action(label, IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            settings.setTileSize(size);
                            board.setTileSize(size);
                        }
                    }
                };
        action.setToolTipText(tip);
        action.setChecked(settings.tileSize().equals(size));
        return action;
    }

    private Action fallOff(FallOff fallOff) {
        Action action =
                new Action(fallOff.label(), IAction.AS_RADIO_BUTTON) {
                    @Override
                    public void run() {
                        if (isChecked()) {
                            settings.setFallOff(fallOff);
                            bank.setFallOff(fallOff);
                        }
                    }
                };
        action.setChecked(settings.fallOff() == fallOff);
        return action;
    }
}
