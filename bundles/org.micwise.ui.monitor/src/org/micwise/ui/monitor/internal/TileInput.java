package org.micwise.ui.monitor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.micwise.ui.Texts;

/**
 * Mouse and keyboard on the board: Tab walks over the tiles and leaves at the ends, up and down go
 * by rows, A acknowledges, a click on a clip block or a badge does too.
 */
final class TileInput {

    private final TileBoard board;
    private int hovered = -1;

    TileInput(TileBoard board) {
        this.board = board;
    }

    void install() {
        board.addListener(SWT.MouseDown, this::mouseDown);
        board.addListener(SWT.MouseMove, this::mouseMove);
        board.addListener(SWT.MouseExit, event -> hovered = -1);
        board.addListener(SWT.KeyDown, this::keyDown);
        board.addListener(SWT.Traverse, this::traverse);
        board.addListener(SWT.FocusOut, event -> board.hideFocus());
    }

    private void mouseDown(Event event) {
        board.setFocus();
        int tile = board.tileAt(event.x, event.y);
        if (event.button == 1 && tile >= 0) {
            board.focusTile(tile, false);
            if (board.acknowledges(tile, event.x, event.y)) {
                board.acknowledge(tile);
            }
        }
    }

    private void mouseMove(Event event) {
        int tile = board.tileAt(event.x, event.y);
        if (tile != hovered && tile < board.faces().size()) {
            hovered = tile;
            board.setToolTipText(tile < 0 ? null : tooltip(board.faces().get(tile)));
        }
    }

    private String tooltip(TileFace face) {
        String levels =
                board.bank()
                        .look(
                                TileFace.input(face.channel()),
                                (meter, faults) ->
                                        "RMS %s, peak %s"
                                                .formatted(
                                                        Texts.decibels(meter.barDb()),
                                                        Texts.decibels(meter.peakDb())),
                                "No meter: the source has no input " + face.channel().number());
        return face.spoken() + "\n" + levels;
    }

    private void keyDown(Event event) {
        int columns = board.tileLayout().columns();
        int tile = board.focusedTile();
        int last = board.faces().size() - 1;
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (last < 0 || !plain) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP -> board.focusTile(tile - columns < 0 ? tile : tile - columns, true);
            case SWT.ARROW_DOWN ->
                    board.focusTile(tile + columns > last ? tile : tile + columns, true);
            case SWT.HOME -> board.focusTile(0, true);
            case SWT.END -> board.focusTile(last, true);
            case 'a' -> {
                if ((event.stateMask & SWT.SHIFT) != 0) {
                    board.acknowledgeAll();
                } else {
                    board.acknowledge(tile);
                }
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void traverse(Event event) {
        int tile = board.focusedTile();
        int last = board.faces().size() - 1;
        boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (event.detail != SWT.TRAVERSE_TAB_NEXT && !back) {
            return;
        }
        boolean leaves = back ? tile <= 0 : tile >= last;
        event.doit = leaves;
        if (!leaves) {
            board.focusTile(back ? tile - 1 : tile + 1, true);
            event.detail = SWT.TRAVERSE_NONE;
        }
    }
}
