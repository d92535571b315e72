package dev.hearth.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Rows of one height, of which only those in sight exist. JavaFX's own list takes 43 ms to append to a million rows;
/// this one does not care how many there are. The scroll bar counts in rows.
///
/// @param <C> what draws a row
public final class FixedRowsView<C extends Region> extends Region {
    private static final double BAR = 14;

    private final double rowHeight;
    private final Supplier<C> maker;
    private final Filler<C> filler;
    private final List<C> cells = new ArrayList<>();
    private final ScrollBar bar = new ScrollBar();
    private final RowSelection selection = new RowSelection(this::changed);
    private int count;
    private Runnable activated = () -> {};
    private Runnable scrolled = () -> {};

    /// @param rowHeight in pixels
    public FixedRowsView(double rowHeight, Supplier<C> maker, Filler<C> filler) {
        this.rowHeight = rowHeight;
        this.maker = maker;
        this.filler = filler;
        getStyleClass().add("fixed-rows");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(change -> requestLayout());
        bar.setOnMousePressed(event -> scrolled.run());
        getChildren().add(bar);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows so many rows from now on. What they say may have changed too.
    public void setCount(int rows) {
        count = rows;
        selection.limit(rows);
        fit();
    }

    public RowSelection selection() {
        return selection;
    }

    /// What happens when a row is chosen by Enter or a double click.
    public void setOnActivated(Runnable action) {
        activated = action;
    }

    /// What happens when a person scrolls, by whatever means.
    public void setOnScrolled(Runnable action) {
        scrolled = action;
    }

    public void scrollToEnd() {
        bar.setValue(bar.getMax());
    }

    /// Whether the last row is in sight.
    public boolean isAtEnd() {
        return bar.getValue() >= bar.getMax() - 0.5;
    }

    /// Brings a row into sight, in the middle where it was out of it.
    public void reveal(int row) {
        double visible = visible();
        if (row < bar.getValue() || row + 1 > bar.getValue() + visible) {
            bar.setValue(Math.clamp(row - visible / 2, 0, bar.getMax()));
        }
        requestLayout();
    }

    /// The row at the upper edge, with the part of it that is out of sight.
    public double top() {
        return bar.getValue();
    }

    public void setTop(double row) {
        bar.setValue(Math.clamp(row, 0, bar.getMax()));
    }

    @Override
    protected void layoutChildren() {
        fit();
        int wanted = Math.min(count, (int) Math.ceil(visible()) + 1);
        while (cells.size() < wanted) {
            var cell = maker.get();
            cell.setManaged(false);
            cell.setAccessibleRole(AccessibleRole.LIST_ITEM);
            cells.add(cell);
            getChildren().addFirst(cell);
        }
        int first = (int) bar.getValue();
        double y = (first - bar.getValue()) * rowHeight;
        double width = getWidth() - (bar.isVisible() ? BAR : 0);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            int row = first + i;
            cell.setVisible(row < count && i < wanted);
            if (cell.isVisible()) {
                filler.fill(cell, row, selection.contains(row));
                cell.resizeRelocate(0, y + i * rowHeight, width, rowHeight);
            }
        }
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> count;
            case FOCUS_ITEM -> cell(selection.lead());
            case ITEM_AT_INDEX -> cell((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable C cell(int row) {
        int at = row - (int) bar.getValue();
        return row >= 0 && at >= 0 && at < cells.size() ? cells.get(at) : null;
    }

    private double visible() {
        return getHeight() / rowHeight;
    }

    private void fit() {
        double visible = visible();
        double max = Math.max(0, count - visible);
        bar.setMax(max);
        bar.setVisibleAmount(count == 0 ? 0 : visible * max / count);
        bar.setUnitIncrement(1);
        bar.setBlockIncrement(Math.max(1, visible - 1));
        bar.setVisible(max > 0);
        if (bar.getValue() > max) {
            bar.setValue(max);
        }
        requestLayout();
    }

    private void changed() {
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void scroll(ScrollEvent event) {
        scrolled.run();
        bar.setValue(Math.clamp(bar.getValue() - event.getDeltaY() / rowHeight, 0, bar.getMax()));
        event.consume();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getX() >= getWidth() - BAR) {
            return;
        }
        requestFocus();
        int row = (int) (bar.getValue() + event.getY() / rowHeight);
        if (row < count) {
            scrolled.run();
            selection.select(row, event.isShiftDown());
            if (event.getClickCount() == 2) {
                activated.run();
            }
        }
    }

    private void press(KeyEvent event) {
        int page = Math.max(1, (int) visible() - 1);
        int lead = Math.max(selection.lead(), 0);
        switch (event.getCode()) {
            case UP -> go(selection.isEmpty() ? count - 1 : lead - 1, event);
            case DOWN -> go(selection.isEmpty() ? (int) Math.ceil(top()) : lead + 1, event);
            case PAGE_UP -> go(lead - page, event);
            case PAGE_DOWN -> go(lead + page, event);
            case HOME -> go(0, event);
            case END -> go(count - 1, event);
            case ENTER -> activated.run();
            default -> {
                if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
                    selection.selectAll(count);
                    event.consume();
                }
            }
        }
    }

    private void go(int row, KeyEvent event) {
        event.consume();
        if (count == 0) {
            return;
        }
        scrolled.run();
        int target = Math.clamp(row, 0, count - 1);
        selection.select(target, event.isShiftDown());
        double visible = visible();
        if (target < bar.getValue()) {
            bar.setValue(target);
        } else if (target + 1 > bar.getValue() + visible) {
            bar.setValue(Math.min(bar.getMax(), target + 1 - visible));
        }
    }

    /// Writes a row into what draws it.
    ///
    /// @param <C> what draws a row
    @FunctionalInterface
    public interface Filler<C> {
        void fill(C cell, int row, boolean selected);
    }
}
