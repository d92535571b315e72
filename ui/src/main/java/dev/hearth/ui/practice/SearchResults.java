package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.Embed;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the search found, over the conversation; a press goes there.
final class SearchResults extends VBox {
    private static final double ROW = 58;
    private static final double WIDTH = 380;
    private static final int MOST_ROWS = 5;
    private static final double PICTURE = 32;

    private final SearchViewModel model;
    private final Reading reading;
    private final Label heading = Cards.wrapping("", "suggest-heading");
    private final ListView<ChatMessage> list = new ListView<>();

    SearchResults(SearchViewModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
        getStyleClass().addAll("suggest", "found");
        setId("search-results");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(reading.words().text("search"));
        list.setCellFactory(view -> new Line());
        var end = Buttons.icon("search-end", reading.words().text("search.end"), "fth-x", model::end);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(heading, end);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
        Buttons.showWhen(
                this,
                Bindings.createBooleanBinding(() -> !model.textProperty().get().isBlank(), model.textProperty()));
        model.hitsProperty().when(Shown.on(this)).subscribe(this::fill);
        model.textProperty().when(Shown.on(this)).subscribe(text -> say());
    }

    private void fill(List<ChatMessage> hits) {
        list.getItems().setAll(hits);
        list.setPrefHeight(Math.min(hits.size(), MOST_ROWS) * ROW + 2);
        list.setVisible(!hits.isEmpty());
        list.setManaged(!hits.isEmpty());
        say();
    }

    private void say() {
        int found = list.getItems().size();
        var words = reading.words();
        heading.setText(
                found == 0
                        ? words.text(
                                "search.nothing", model.textProperty().get().strip())
                        : words.text("search.found", found));
    }

    /// Marks another line; false if there is none.
    boolean move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int now = list.getSelectionModel().getSelectedIndex();
            int next = now < 0 && by < 0 ? size - 1 : Math.floorMod(now + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST_ROWS + 2));
        }
        return size > 0;
    }

    /// Goes to the marked message, or to the newest one; false if nothing was found.
    boolean take() {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .or(() -> list.getItems().stream().findFirst());
        chosen.ifPresent(model::go);
        return chosen.isPresent();
    }

    /// One message that was found.
    private final class Line extends ListCell<ChatMessage> {
        private final Label author = Cards.styled(new Label(), "suggest-name");
        private final Label where = Cards.styled(new Label(), "suggest-detail");
        private final Label words = Cards.styled(new Label(), "suggest-detail");

        Line() {
            author.setMinWidth(Region.USE_PREF_SIZE);
            where.setMinWidth(0);
            words.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(model::go));
        }

        @Override
        protected void updateItem(@Nullable ChatMessage message, boolean empty) {
            super.updateItem(message, empty);
            if (message == null || empty) {
                setGraphic(null);
                return;
            }
            author.setText(message.author());
            var place = message.place().isDirect() ? "" : "#" + message.place().name() + " · ";
            where.setText(place + reading.moment(message.sentAt(), 'f'));
            words.setText(reading.glimpse(glimpse(message)));
            var first = new HBox(8, author, where);
            first.setAlignment(Pos.BASELINE_LEFT);
            var both = new VBox(1, first, words);
            both.setAlignment(Pos.CENTER_LEFT);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            var row = new HBox(10, Avatar.of(reading.world(), message.author(), PICTURE), both);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(author.getText() + ", " + where.getText() + ", " + words.getText());
        }

        private static String glimpse(ChatMessage message) {
            return message.content().isEmpty()
                    ? message.embeds().stream().findFirst().map(Embed::title).orElse("")
                    : message.content();
        }
    }
}
