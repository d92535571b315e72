package dev.hearth.ui.servers;

import dev.hearth.control.BotPermission;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Keys;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.servers.ServersView.Parts;
import dev.hearth.ui.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// One guild: who it is, its settings, and what waits to be saved.
final class GuildView extends VBox {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final double SEARCH = 230;

    private final ServersViewModel servers;
    private final GuildViewModel guild;
    private final Parts parts;
    private final Messages words;
    private final CustomTextField search = new CustomTextField();
    private final VBox notices = new VBox(8);

    GuildView(ServersViewModel servers, GuildViewModel guild, Parts parts) {
        this.servers = servers;
        this.guild = guild;
        this.parts = parts;
        words = parts.words();
        getStyleClass().addAll("page-body", "servers");
        var form = new SettingsForm(guild, parts);
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new GuildHead(servers, guild, parts),
                        notices,
                        tools(),
                        form,
                        new SaveBar(guild, new Trying(servers, guild, parts), words));
        Shown.follow(this, guild.entryProperty(), this::showNotices);
        Shown.follow(this, guild.viewProperty(), this::showNotices);
        guild.toldProperty().when(Shown.on(this)).subscribe((before, now) -> new Toasts(parts).tell(now));
        Keys.whileShown(this, Map.of(FIND, this::focusSearch, SAVE, guild::save, BACK, servers::close));
    }

    GuildViewModel guild() {
        return guild;
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private FlowPane tools() {
        search.setId("settings-search");
        search.setPromptText(words.text("settings.search"));
        search.setAccessibleText(words.text("settings.search"));
        search.setLeft(Icons.of("fth-search"));
        search.setPrefWidth(SEARCH);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        search.textProperty().bindBidirectional(guild.soughtProperty());
        var tools = new FlowPane(12, 8, search, new GroupTabs(guild, words));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinHeight(USE_PREF_SIZE);
        return tools;
    }

    private void showNotices() {
        var missing = guild.entryProperty().get().missing();
        notices.getChildren().clear();
        if (!missing.isEmpty()) {
            notices.getChildren().add(missing(missing));
        }
        if (Optional.ofNullable(guild.viewProperty().get())
                .map(SettingsView::guild)
                .filter(Optional::isEmpty)
                .isPresent()) {
            notices.getChildren().add(new Notice(Tone.WARN, words.text("unseen.title"), words.text("unseen.text")));
        }
        notices.setVisible(!notices.getChildren().isEmpty());
        notices.setManaged(notices.isVisible());
    }

    private Node missing(List<BotPermission> missing) {
        var names = missing.stream()
                .map(permission -> words.text("permission." + permission))
                .collect(Collectors.joining(", "));
        var title = words.text("missing", names);
        if (!servers.canInvite()) {
            return new Notice(Tone.WARN, title, words.text("missing.text"));
        }
        return new Notice(
                Tone.WARN,
                title,
                words.text("missing.text"),
                Buttons.of(
                        "guild-invite",
                        words.text("missing.do"),
                        "fth-external-link",
                        () -> servers.invite(Optional.of(guild.entryProperty().get()), parts.browser()::open)));
    }

    /// The way back to the list, at the head of the page.
    static Node back(ServersViewModel servers, Messages words) {
        return Cards.styled(Buttons.icon("servers-back", words.text("back"), "fth-arrow-left", servers::close), "back");
    }
}
