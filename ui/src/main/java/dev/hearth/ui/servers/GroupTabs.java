package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingsView.Choice;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// The groups of settings; each says how many of its settings somebody should look at.
final class GroupTabs extends StackPane {
    private final GuildViewModel guild;
    private final Messages words;

    GroupTabs(GuildViewModel guild, Messages words) {
        this.guild = guild;
        this.words = words;
        Shown.follow(this, guild.viewProperty(), this::show);
        Shown.follow(this, guild.troubledProperty(), this::show);
        Shown.follow(this, guild.groupProperty(), this::show);
        Shown.follow(this, guild.soughtProperty(), this::show);
    }

    private List<Choice> groups() {
        var view = guild.viewProperty().get();
        return view == null ? List.of() : view.groups();
    }

    /// What counts faults changes while the focus may be on a tab: it stays, with other words.
    private void show() {
        var groups = groups();
        if (shown() instanceof SegmentedButton tabs
                && tabs.getButtons().stream()
                        .map(ToggleButton::getId)
                        .toList()
                        .equals(groups.stream().map(GroupTabs::id).toList())) {
            for (int i = 0; i < groups.size(); i++) {
                tabs.getButtons().get(i).setText(label(groups.get(i)));
            }
        } else {
            getChildren().setAll(made());
        }
        select();
    }

    private static String id(Choice group) {
        return "group-" + group.value();
    }

    private Node shown() {
        return getChildren().isEmpty() ? this : getChildren().getFirst();
    }

    private SegmentedButton made() {
        var buttons = new SegmentedButton(groups().stream().map(this::tab).toArray(ToggleButton[]::new));
        buttons.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> select());
        buttons.setAccessibleText(words.text("groups"));
        return buttons;
    }

    private ToggleButton tab(Choice group) {
        var tab = new ToggleButton(label(group));
        tab.setId(id(group));
        tab.setOnAction(event -> {
            guild.soughtProperty().set("");
            guild.groupProperty().set(group.value());
        });
        return tab;
    }

    /// None is open while something is searched for: all are looked through.
    private void select() {
        if (shown() instanceof SegmentedButton buttons) {
            var open = guild.groupProperty().get();
            boolean searching = !guild.soughtProperty().get().isBlank();
            for (int i = 0; i < buttons.getButtons().size(); i++) {
                boolean chosen =
                        open.isEmpty() ? i == 0 : groups().get(i).value().equals(open);
                buttons.getButtons().get(i).setSelected(chosen && !searching);
            }
        }
    }

    private String label(Choice group) {
        long troubled = guild.troubledProperty().get().getOrDefault(group.value(), 0L);
        return troubled == 0 ? group.label() : words.text("group.troubled", group.label(), troubled);
    }
}
