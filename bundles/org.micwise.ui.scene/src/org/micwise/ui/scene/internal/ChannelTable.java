package org.micwise.ui.scene.internal;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.ui.StateMark;
import org.micwise.ui.Styles;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

/** All channels, one a row, in the order of the arrangement. */
public final class ChannelTable {

    private final Look look;
    private final Composite page;
    private final Label title;
    private final TableViewer viewer;
    private List<ChannelView> shown = List.of();

    public ChannelTable(Composite parent, Look look) {
        this.look = look;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
        title = new Label(page, SWT.NONE);
        Composite frame = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().indent(12, 8).grab(true, false).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new ById());
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        column(columns, "No.", 1, SWT.RIGHT, ChannelTable::plain, ChannelTable::number);
        column(columns, "Character", 4, SWT.LEFT, ChannelTable::plain, ChannelView::name);
        column(columns, "Performer", 4, SWT.LEFT, ChannelTable::muted, ChannelView::performer);
        column(columns, "Patch", 2, SWT.LEFT, ChannelTable::muted, ChannelView::patch);
        column(columns, "State", 2, SWT.LEFT, ChannelTable::state, ChannelTable::stateText);
        for (Control control : new Control[] {page, title, frame, viewer.getTable()}) {
            Styles.paintsItself(control);
        }
        dress();
        look.onChange(this::dress);
    }

    private void dress() {
        page.setBackground(look.color(Token.SURFACE));
        title.setBackground(look.color(Token.SURFACE));
        title.setForeground(look.color(Token.TEXT));
        title.setFont(look.bold(TypeStep.TITLE));
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(false);
        table.setFont(look.font(TypeStep.BODY));
        table.setBackground(look.color(Token.BACKGROUND));
        table.setForeground(look.color(Token.TEXT));
        table.setHeaderBackground(look.color(Token.SURFACE));
        table.setHeaderForeground(look.color(Token.MUTED));
        viewer.refresh();
    }

    private void column(
            TableColumnLayout columns,
            String title,
            int weight,
            int alignment,
            Function<ChannelState, Token> tone,
            Function<ChannelView, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 56, true));
        column.setLabelProvider(
                new ColumnLabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return text.apply((ChannelView) element);
                    }

                    @Override
                    public Color getForeground(Object element) {
                        return look.color(tone.apply(((ChannelView) element).state()));
                    }
                });
    }

    private static String number(ChannelView channel) {
        return Integer.toString(channel.number());
    }

    private static String stateText(ChannelView channel) {
        return StateMark.of(channel.state()).text();
    }

    private static Token plain(ChannelState state) {
        return state == ChannelState.OFF ? Token.OFF : Token.TEXT;
    }

    private static Token muted(ChannelState state) {
        return state == ChannelState.OFF ? Token.OFF : Token.MUTED;
    }

    private static Token state(ChannelState state) {
        return state == ChannelState.STANDBY ? Token.STANDBY : plain(state);
    }

    /** Shows the channels; the selection stays on the same channel. */
    public void show(String heading, List<ChannelView> channels) {
        title.setText(heading);
        if (!channels.equals(shown)) {
            shown = channels;
            viewer.setInput(channels);
        }
    }

    public Control control() {
        return page;
    }

    public ISelectionProvider selectionProvider() {
        return viewer;
    }

    /** A channel stays the same when its name or its state changes. */
    private static final class ById implements IElementComparer {

        @Override
        public boolean equals(Object a, Object b) {
            return a instanceof ChannelView one && b instanceof ChannelView other
                    ? one.id().equals(other.id())
                    : a.equals(b);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof ChannelView channel
                    ? channel.id().hashCode()
                    : element.hashCode();
        }
    }
}
