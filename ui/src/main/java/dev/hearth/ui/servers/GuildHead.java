package dev.hearth.ui.servers;

import dev.hearth.ui.kit.Avatar;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.servers.ServersView.Parts;
import dev.hearth.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who the guild is, the way back to all of them, and what can be done with its settings as a whole.
final class GuildHead extends HBox {
    private static final double ICON = 40;

    private final GuildViewModel guild;
    private final Messages words;
    private final Avatar avatar = new Avatar(ICON);
    private final Label name = Cards.styled(new Label(), "hero-title");
    private final Label facts = Cards.styled(new Label(), "event-detail");
    private final GuildIcons icons = new GuildIcons();

    GuildHead(ServersViewModel servers, GuildViewModel guild, Parts parts) {
        super(12);
        this.guild = guild;
        this.words = parts.words();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("server-head");
        name.setMinWidth(0);
        var text = new VBox(1, name, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var history = Buttons.of(
                "guild-history", words.text("history"), "fth-clock", () -> new HistoryDialog(guild, parts).open());
        getChildren().addAll(GuildView.back(servers, words), avatar, text, history, more(servers, parts));
        Shown.follow(this, guild.entryProperty(), this::show);
    }

    private MenuButton more(ServersViewModel servers, Parts parts) {
        var transfer = new TransferDialog(servers, guild, parts);
        var more = new MenuButton(
                words.text("more"),
                Icons.of("fth-more-horizontal"),
                item("guild-copy", "copy", "fth-copy", transfer::copy),
                item("guild-export", "export", "fth-download", transfer::export),
                item("guild-import", "import", "fth-upload", transfer::takeIn));
        more.setId("guild-more");
        more.setMinWidth(USE_PREF_SIZE);
        return more;
    }

    private MenuItem item(String id, String key, String icon, Runnable action) {
        var item = new MenuItem(words.text(key), Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        var entry = guild.entryProperty().get();
        avatar.show(entry.name(), icons.of(entry));
        name.setText(entry.name());
        facts.setText(words.text("facts", entry.members(), entry.chosen()));
    }
}
