package org.micwise.ui.scene.internal;

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
import org.eclipse.swt.widgets.Table;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.ui.StateMark;
import org.micwise.ui.Styles;
import org.micwise.ui.look.Look;
import org.micwise.ui.look.Token;
import org.micwise.ui.look.TypeStep;

import java.util.List;
import java.util.function.Function;

/** All channels, one a row, in the order of the arrangement. */
public final class ChannelTable {

    private final Look look;
    private final Composite frame;
    private final TableViewer viewer;
    private List<ChannelView> shown = List.of();

    public ChannelTable(Composite parent, Look look) {
        this.look = look;
        frame = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new ById());
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        column(columns, "No.", 1, SWT.RIGHT, channel -> Integer.toString(channel.number()));
        column(columns, "Character", 4, SWT.LEFT, ChannelView::name);
        column(columns, "Performer", 4, SWT.LEFT, ChannelView::performer);
        column(columns, "Patch", 2, SWT.LEFT, ChannelView::patch);
        column(columns, "State", 2, SWT.LEFT, channel -> StateMark.of(channel.state()).text());
        Styles.paintsItself(viewer.getTable());
        dress();
        look.onChange(this::dress);
    }

    private void dress() {
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
                        return look.color(tone(((ChannelView) element).state()));
                    }
                });
    }

    private static Token tone(ChannelState state) {
        return switch (state) {
            case ON_STAGE -> Token.TEXT;
            case STANDBY -> Token.STANDBY;
            case OFF -> Token.OFF;
        };
    }

    /** Shows the channels; the selection stays on the same channel. */
    public void show(List<ChannelView> channels) {
        if (!channels.equals(shown)) {
            shown = channels;
            viewer.setInput(channels);
        }
    }

    public Control control() {
        return frame;
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
