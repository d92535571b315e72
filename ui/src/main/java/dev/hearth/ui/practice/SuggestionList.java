package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Emoji;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list above the composer: commands, options or values; over it what the open option is for.
final class SuggestionList extends VBox {
    private static final double ROW = 40;
    private static final int MOST_ROWS = 7;

    private final ComposerViewModel model;
    private final Messages words;
    private final Label heading = Cards.wrapping("", "suggest-heading");
    private final ListView<Suggestion> list = new ListView<>();
    private final ListChangeListener<Suggestion> listener = change -> fill();

    SuggestionList(ComposerViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("suggest");
        setMaxHeight(Region.USE_PREF_SIZE);
        list.setId("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Line(model));
        getChildren().addAll(heading, list);
        var suggestions = model.suggestions();
        suggestions.list().addListener(new javafx.collections.WeakListChangeListener<>(listener));
        suggestions.highlightProperty().when(Shown.on(this)).subscribe(index -> highlight(index.intValue()));
        model.filling().activeProperty().when(Shown.on(this)).subscribe(now -> fill());
        model.filling().commandProperty().when(Shown.on(this)).subscribe(now -> fill());
        fill();
    }

    private void fill() {
        var suggestions = model.suggestions().list();
        list.getItems().setAll(suggestions);
        list.setPrefHeight(Math.min(suggestions.size(), MOST_ROWS) * ROW + 2);
        show(list, !suggestions.isEmpty());
        heading.setText(heading(suggestions.isEmpty()));
        show(heading, !heading.getText().isEmpty());
        show(this, heading.isManaged() || list.isManaged());
        highlight(model.suggestions().highlightProperty().get());
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    private String heading(boolean empty) {
        var option = model.filling().activeProperty().get();
        if (option.isPresent()) {
            return option.get().shown() + ": " + option.get().description() + bounds(option.get());
        }
        var command = model.filling().commandProperty().get();
        if (command.isPresent()) {
            return command.map(SlashCommand::description).orElse("");
        }
        return empty ? "" : words.text("suggest.commands");
    }

    private String bounds(Option option) {
        boolean numeric = option.kind() == SlashCommand.Kind.WHOLE || option.kind() == SlashCommand.Kind.NUMBER;
        boolean bounded = Double.isFinite(option.least()) && Double.isFinite(option.most());
        return numeric && bounded ? " · " + words.text("suggest.bounds", option.least(), option.most()) : "";
    }

    private void highlight(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - MOST_ROWS + 2));
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    /// One line of it.
    private final class Line extends ListCell<Suggestion> {
        private final Label name = Cards.styled(new Label(), "suggest-name");
        private final Label detail = Cards.styled(new Label(), "suggest-detail");
        private final Label required = Cards.styled(new Label(words.text("suggest.required")), "suggest-required");
        private final HBox row = new HBox(12, name, detail, required);

        Line(ComposerViewModel model) {
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(Region.USE_PREF_SIZE);
            required.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            detail.setMaxWidth(Double.MAX_VALUE);
            detail.setMinWidth(0);
            setPrefWidth(0);
            setOnMousePressed(event -> Optional.ofNullable(getItem()).ifPresent(model::accept));
        }

        @Override
        protected void updateItem(@org.jspecify.annotations.Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            Emoji.say(name, item.name());
            detail.setText(item.detail());
            show(required, item.marked());
            setGraphic(row);
        }
    }
}
