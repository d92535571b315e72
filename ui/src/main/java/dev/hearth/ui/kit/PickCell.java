package dev.hearth.ui.kit;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing that can be picked.
final class PickCell extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FontIcon icon = Icons.of("fth-hash");
    private final FontIcon mark = Icons.of("fth-check");
    private final Label name = Cards.styled(new Label(), "strong");
    private final Label detail = Cards.styled(new Label(), "event-detail");
    private @Nullable Option option;

    /// @param pick what a click does
    PickCell(Consumer<Option> pick) {
        super(10);
        getStyleClass().add("pick-row");
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(icon, name, detail, mark);
        setOnMouseClicked(event -> {
            var here = option;
            if (here != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
                pick.accept(here);
            }
        });
    }

    void show(Option now, boolean picked, boolean selected) {
        if (!now.equals(option)) {
            icon.setIconLiteral(now.icon());
            name.setText(now.label());
            detail.setText(now.detail());
        }
        option = now;
        mark.setVisible(picked);
        pseudoClassStateChanged(SELECTED, selected);
        setAccessibleText(now.detail().isEmpty() ? now.label() : now.label() + ", " + now.detail());
    }
}
