package org.micwise.ui.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.micwise.session.ChannelView;
import org.micwise.ui.CoalescedRefresh;
import org.micwise.ui.Styles;
import org.micwise.ui.WidgetPace;
import org.micwise.ui.look.Look;
import org.micwise.ui.meter.MeterBank;
import org.micwise.ui.meter.MeterPainter;
import org.micwise.ui.meter.MeterPicture;

/** All channels as tiles on one canvas. Tiles never move by themselves. */
public final class TileBoard extends Canvas {

    private static final int FACES_MILLIS = 150;

    private final Look look;
    private final MeterBank bank;
    private final MeterPicture picture = new MeterPicture();
    private final MeterPainter meters;
    private final Backdrop backdrop;
    private final Flashes flashes = new Flashes();
    private final CoalescedRefresh refresh;
    private List<ChannelView> channels = List.of();
    private List<TileFace> faces = List.of();
    private Optional<TileSize> size = Optional.empty();
    private TileLayout layout = TileLayout.fitting(1, 1, 0, 100);
    private int focus;
    private boolean focusShown;
    private boolean hatched;

    /**
     * An empty board.
     *
     * @param bank whose levels are painted
     */
    public TileBoard(Composite parent, Look look, MeterBank bank) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        this.look = look;
        this.bank = bank;
        this.meters = new MeterPainter(look);
        this.backdrop = new Backdrop(this, look);
        WidgetPace pace = new WidgetPace(this);
        this.refresh = new CoalescedRefresh(pace, this::redraw, CoalescedRefresh.FRAME_MILLIS);
        Styles.paintsItself(this);
        pace.every(FACES_MILLIS, this::updateFaces);
        look.onChange(this::arrange);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        new TileInput(this).install();
        new TileAccessibility(this).install();
    }

    /** Asks for a new picture. May be called from any thread. */
    public void metersChanged() {
        refresh.request();
    }

    /** Takes the channels in the order of the arrangement. */
    public void setChannels(List<ChannelView> newChannels) {
        boolean another = newChannels.size() != channels.size();
        channels = newChannels;
        focus = Math.clamp(focus, 0, Math.max(0, channels.size() - 1));
        if (another) {
            arrange();
        } else {
            updateFaces();
        }
    }

    /** Chooses a size; empty for the largest in which all tiles can be seen. */
    public void setTileSize(Optional<TileSize> chosen) {
        size = chosen;
        arrange();
    }

    private void arrange() {
        Rectangle area = getClientArea();
        int percent = look.scaled(100);
        int count = channels.size();
        layout =
                size.map(s -> TileLayout.of(s, area.width, area.height, count, percent))
                        .orElseGet(
                                () -> TileLayout.fitting(area.width, area.height, count, percent));
        ScrollBar bar = getVerticalBar();
        boolean scrolls = layout.contentHeight() > area.height;
        bar.setValues(
                scrolls ? bar.getSelection() : 0,
                0,
                Math.max(1, layout.contentHeight()),
                Math.clamp(area.height, 1, Math.max(1, layout.contentHeight())),
                layout.count() == 0 ? 1 : layout.tile(0).height(),
                Math.max(1, area.height));
        bar.setVisible(scrolls);
        scrolled();
    }

    private void scrolled() {
        backdrop.invalidate();
        updateFaces();
    }

    private void updateFaces() {
        long now = System.nanoTime();
        List<TileFace> newFaces = new ArrayList<>(channels.size());
        for (int i = 0; i < channels.size(); i++) {
            boolean focused = focusShown && i == focus;
            TileFace face = TileFace.of(channels.get(i), bank, now, focused, false);
            newFaces.add(flashes.light(face, now));
        }
        faces = newFaces;
        boolean changed = backdrop.update(layout, getVerticalBar().getSelection(), faces);
        // meters that stand still ask for no picture: here is where that is noticed
        if (changed || bank.isStale(now) != hatched) {
            redraw();
        }
    }

    private void paint(GC gc) {
        backdrop.paint(gc);
        hatched = bank.isStale(System.nanoTime());
        for (int i = 0; i < backdrop.tiles() && i < faces.size(); i++) {
            TileFace face = faces.get(i);
            bank.copy(TileFace.input(face.channel()), picture);
            Box meter = backdrop.geometry(i).meter();
            meters.paint(
                    gc,
                    meter.x(),
                    meter.y(),
                    meter.width(),
                    meter.height(),
                    picture,
                    hatched,
                    face.off());
        }
    }

    /** Whether the meters were last painted as old ones. */
    public boolean hatched() {
        return hatched;
    }

    /** What the tiles show, in their order. */
    public List<String> spoken() {
        return faces.stream().map(TileFace::spoken).toList();
    }

    List<TileFace> faces() {
        return faces;
    }

    TileLayout tileLayout() {
        return layout;
    }

    MeterBank bank() {
        return bank;
    }

    int scroll() {
        return getVerticalBar().getSelection();
    }

    /** The tile at a point of the canvas; -1 between them. */
    int tileAt(int x, int y) {
        return layout.at(x, y + scroll());
    }

    /** Whether a click there acknowledges the tile's faults. */
    boolean acknowledges(int tile, int x, int y) {
        return tile < backdrop.tiles() && backdrop.geometry(tile).acknowledges(x, y);
    }

    int focusedTile() {
        return focus;
    }

    /**
     * Moves the keyboard's focus to a tile, and the tile into sight.
     *
     * @param shown whether it came by the keyboard, and is to be seen
     */
    void focusTile(int tile, boolean shown) {
        focus = Math.clamp(tile, 0, Math.max(0, channels.size() - 1));
        focusShown = shown;
        if (layout.count() > 0) {
            reveal(layout.tile(focus));
        }
        updateFaces();
        getAccessible().setFocus(focus);
    }

    private void reveal(Box tile) {
        int height = getClientArea().height;
        int top = scroll();
        int gap = layout.size().gap();
        int wanted = Math.min(tile.y() - gap, Math.max(top, tile.bottom() + gap - height));
        if (wanted != top) {
            getVerticalBar().setSelection(wanted);
            backdrop.invalidate();
        }
    }

    /** Hides the mark of the keyboard's focus. */
    void hideFocus() {
        focusShown = false;
        updateFaces();
    }

    /** Somebody saw what is wrong with a tile's channel. */
    void acknowledge(int tile) {
        bank.acknowledge(TileFace.input(channels.get(tile)));
        updateFaces();
    }

    /** Somebody saw all that is wrong. */
    void acknowledgeAll() {
        channels.forEach(channel -> bank.acknowledge(TileFace.input(channel)));
        updateFaces();
    }
}
