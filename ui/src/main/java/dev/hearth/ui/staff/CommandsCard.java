package dev.hearth.ui.staff;

import dev.hearth.control.engine.GuildEntry;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.kit.PickDialog;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.staff.StaffView.Parts;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Which guilds have the private staff commands.
final class CommandsCard extends VBox {
    private final StaffViewModel staff;
    private final Parts parts;
    private final Messages words;
    private final VBox list = new VBox();
    private final Button add;

    CommandsCard(StaffViewModel staff, Parts parts) {
        super(8);
        this.staff = staff;
        this.parts = parts;
        words = parts.words();
        getStyleClass().add("card");
        list.setId("staff-guilds");
        add = Buttons.of("staff-show", words.text("show"), "fth-plus", this::choose);
        getChildren().addAll(Cards.head(words.text("commands"), words.text("commands.text"), add), list);
        Shown.follow(this, staff.staffProperty(), this::show);
        Shown.follow(this, staff.guildsProperty(), this::show);
        Shown.follow(this, staff.busyProperty(), this::show);
    }

    private void show() {
        var now = staff.staffProperty().get();
        // Which guilds there are is known only while the bot is online.
        add.setDisable(staff.busyProperty().get() || staff.withoutCommands().isEmpty());
        list.getChildren().clear();
        if (now != null) {
            now.guilds().forEach(guild -> list.getChildren().add(row(guild)));
            if (now.guilds().isEmpty()) {
                list.getChildren().add(Cards.styled(new Label(words.text("nowhere")), "dim"));
            }
        }
    }

    private Node row(String guild) {
        var known = staff.guild(guild);
        var name = known.map(GuildEntry::name).orElseGet(() -> words.text("unseen"));
        var detail = known.map(entry -> words.text("members", entry.members())).orElse(guild);
        var hide = Buttons.of("staff-hide", words.text("hide"), "fth-x", () -> staff.show(guild, false));
        hide.setAccessibleText(words.text("hide.of", name));
        hide.setDisable(staff.busyProperty().get());
        return new StaffRow(name, detail, known.flatMap(GuildEntry::icon), hide);
    }

    private void choose() {
        var options = staff.withoutCommands().stream()
                .map(entry ->
                        new Option(entry.id(), entry.name(), words.text("members", entry.members()), "fth-server"))
                .toList();
        PickDialog.one(
                parts.overlay(), words.text("show.title"), options, Optional.empty(), guild -> staff.show(guild, true));
    }
}
