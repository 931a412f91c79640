package org.micwise.ui.monitor.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells a screen reader what is painted: a list of channels, each with its state and faults. */
final class TileAccessibility {

    private final TileBoard board;

    TileAccessibility(TileBoard board) {
        this.board = board;
    }

    void install() {
        Accessible accessible = board.getAccessible();
        accessible.addAccessibleListener(
                new AccessibleAdapter() {
                    @Override
                    public void getName(AccessibleEvent event) {
                        event.result = isTile(event.childID) ? name(event.childID) : "Channels";
                    }
                });
        accessible.addAccessibleControlListener(new Structure());
    }

    private boolean isTile(int child) {
        return child >= 0 && child < board.faces().size();
    }

    private String name(int tile) {
        return board.faces().get(tile).spoken();
    }

    private final class Structure extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = board.faces().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[board.faces().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isTile(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = isTile(event.childID) ? ACC.STATE_FOCUSABLE : ACC.STATE_NORMAL;
            if (event.childID == board.focusedTile()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = board.focusedTile();
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Box box =
                    isTile(event.childID)
                            ? board.tileLayout().tile(event.childID)
                            : new Box(0, board.scroll(), board.getSize().x, board.getSize().y);
            Point corner = board.toDisplay(box.x(), box.y() - board.scroll());
            event.x = corner.x;
            event.y = corner.y;
            event.width = box.width();
            event.height = box.height();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = board.toControl(event.x, event.y);
            int tile = board.tileAt(point.x, point.y);
            event.childID = tile < 0 ? ACC.CHILDID_SELF : tile;
        }
    }
}
