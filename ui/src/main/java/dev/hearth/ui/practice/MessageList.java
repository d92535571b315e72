package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The rows of a conversation, newest at the bottom. Who reads further up stays there when something comes; what was
/// drawn once is kept, and old rows are drawn when they are scrolled to.
final class MessageList extends ScrollPane {
    private static final int STEP = 60;
    private static final double NEARLY = 4;
    /// Rows that are drawn above one that is sought.
    private static final int ABOVE = 20;

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final Duration MARKED = Duration.seconds(3);

    private final ObservableList<Row> rows;
    private final Function<Row, Node> draw;
    private final Supplier<Node> beginning;
    private final VBox box = Cards.styled(new VBox(), "messages");
    private final Map<String, Node> drawn = new HashMap<>();
    private final ReadOnlyBooleanWrapper newerBelow = new ReadOnlyBooleanWrapper();
    // Kept, as the list holds it weakly no longer than this view lives.
    private final ListChangeListener<Row> listener = change -> update();
    private int shown = STEP;
    private boolean atEnd = true;
    private boolean moving;

    /// @param beginning makes what stands above the first row
    MessageList(ObservableList<Row> rows, Function<Row, Node> draw, Supplier<Node> beginning) {
        this.rows = rows;
        this.draw = draw;
        this.beginning = beginning;
        getStyleClass().addAll("message-list", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(box);
        viewportBoundsProperty().subscribe(bounds -> {
            box.setMinHeight(bounds.getHeight());
            keepEnd();
        });
        box.heightProperty().subscribe(height -> keepEnd());
        vvalueProperty().subscribe(value -> scrolled());
        rows.addListener(new javafx.collections.WeakListChangeListener<>(listener));
        update();
    }

    private double hidden() {
        return Math.max(0, box.getHeight() - getViewportBounds().getHeight());
    }

    private void scrolled() {
        if (moving) {
            return;
        }
        double offset = getVvalue() * hidden();
        atEnd = hidden() - offset < NEARLY;
        if (atEnd) {
            newerBelow.set(false);
        }
        if (offset < NEARLY && hidden() > 0 && shown < rows.size()) {
            double fromEnd = hidden() - offset;
            shown += STEP;
            fill();
            settle(() -> hidden() - fromEnd);
        }
    }

    private void keepEnd() {
        if (atEnd) {
            moving = true;
            setVvalue(1);
            moving = false;
        }
    }

    private void update() {
        double offset = getVvalue() * hidden();
        boolean stay = !atEnd;
        fill();
        if (stay) {
            newerBelow.set(true);
            settle(() -> offset);
        } else {
            settle(this::hidden);
        }
    }

    private void fill() {
        int from = Math.max(0, rows.size() - shown);
        var visible = rows.subList(from, rows.size());
        var keys = new ArrayList<String>();
        var nodes = new ArrayList<Node>();
        if (from == 0) {
            nodes.add(beginning.get());
        }
        for (var row : visible) {
            keys.add(row.key());
            nodes.add(drawn.computeIfAbsent(row.key(), key -> draw.apply(row)));
        }
        drawn.keySet().retainAll(new java.util.HashSet<>(keys));
        box.getChildren().setAll(List.copyOf(nodes));
    }

    private void settle(Supplier<Double> offset) {
        moving = true;
        applyCss();
        layout();
        double hidden = hidden();
        setVvalue(hidden <= 0 ? 1 : Math.clamp(offset.get() / hidden, 0, 1));
        moving = false;
    }

    /// Another conversation begins: nothing of the old one is kept.
    void begin() {
        drawn.clear();
        shown = STEP;
        atEnd = true;
        newerBelow.set(false);
        update();
    }

    /// Brings a message into sight and marks it for a moment.
    void reveal(String message) {
        int at = 0;
        while (at < rows.size() && !isOf(rows.get(at), message)) {
            at++;
        }
        if (at < rows.size()) {
            shown = Math.max(shown, rows.size() - at + ABOVE);
            atEnd = false;
            fill();
            var node = drawn.get(rows.get(at).key());
            if (node != null) {
                settle(() -> node.getBoundsInParent().getCenterY()
                        - getViewportBounds().getHeight() / 2);
                atEnd = getVvalue() >= 1;
                mark(node);
            }
        }
    }

    private static boolean isOf(Row row, String message) {
        return row instanceof Row.Post post && post.message().id().equals(message);
    }

    private static void mark(Node node) {
        node.pseudoClassStateChanged(SOUGHT, true);
        var over = new PauseTransition(MARKED);
        over.setOnFinished(event -> node.pseudoClassStateChanged(SOUGHT, false));
        over.play();
    }

    /// Goes to the newest row.
    void toEnd() {
        atEnd = true;
        newerBelow.set(false);
        keepEnd();
    }

    /// Whether something came while older rows were read.
    ReadOnlyBooleanProperty newerBelowProperty() {
        return newerBelow.getReadOnlyProperty();
    }
}
