package dev.hearth.ui.servers;

import dev.hearth.control.engine.GuildEntry;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.FixedRowsView;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Keys;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// The guilds by name, with what is not as it should be in each.
final class ServerList extends VBox {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW = 64;

    private final ServersViewModel servers;
    private final Messages words;
    private final CustomTextField search = new CustomTextField();
    private final FixedRowsView<ServerCell> rows;
    private final StackPane slot = new StackPane();
    private List<GuildEntry> shown = List.of();

    ServerList(ServersViewModel servers, Messages words) {
        this.servers = servers;
        this.words = words;
        getStyleClass().addAll("page-body", "servers");
        var icons = new GuildIcons();
        rows = new FixedRowsView<>(ROW, () -> new ServerCell(words, icons, servers::open), this::fill);
        rows.setId("server-rows");
        rows.setAccessibleText(words.text("title"));
        rows.setOnActivated(this::openSelected);
        var card = Cards.styled(new VBox(slot), "card", "server-card");
        slot.setMinHeight(0);
        card.setMinHeight(0);
        VBox.setVgrow(slot, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(tools(), card);
        Shown.follow(this, servers.shownProperty(), this::show);
        Keys.whileShown(this, Map.of(FIND, this::focusSearch));
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private HBox tools() {
        search.setId("server-search");
        search.setPromptText(words.text("search"));
        search.setAccessibleText(words.text("search"));
        search.setLeft(Icons.of("fth-search"));
        search.textProperty().bindBidirectional(servers.soughtProperty());
        search.setOnAction(event -> openFirst());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                rows.requestFocus();
                rows.selection().select(0, false);
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var count = Cards.styled(new Label(), "dim");
        count.setId("server-count");
        count.setMinWidth(USE_PREF_SIZE);
        servers.shownProperty().when(Shown.on(count)).subscribe(now -> count.setText(words.text("count", now.size())));
        var tools = new HBox(8, search, troubled(), count);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private ToggleButton troubled() {
        var button = new ToggleButton(words.text("troubled"), Icons.of("fth-alert-triangle"));
        button.setId("server-troubled");
        button.getStyleClass().add("follow");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.text("troubled.tip")));
        button.selectedProperty().bindBidirectional(servers.troubledOnlyProperty());
        return button;
    }

    private void show() {
        shown = servers.shownProperty().get();
        rows.setCount(shown.size());
        slot.getChildren().setAll(shown.isEmpty() ? nothing() : rows);
    }

    private Placeholder nothing() {
        return Placeholder.empty(
                "fth-search",
                words.text("nothing"),
                words.text("nothing.text"),
                Buttons.of("server-clear", words.text("nothing.clear"), "fth-x", () -> {
                    servers.soughtProperty().set("");
                    servers.troubledOnlyProperty().set(false);
                }));
    }

    private void fill(ServerCell cell, int row, boolean selected) {
        if (row < shown.size()) {
            var entry = shown.get(row);
            cell.show(entry, servers.unsaved(entry), selected);
        }
    }

    private void openSelected() {
        int lead = rows.selection().lead();
        if (lead >= 0 && lead < shown.size()) {
            servers.open(shown.get(lead));
        }
    }

    private void openFirst() {
        if (!shown.isEmpty()) {
            servers.open(shown.getFirst());
        }
    }
}
