package dev.hearth.ui.servers;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Several values as chips that can be taken away, and something to add more with.
abstract sealed class ListEditor extends VBox permits ChipsEditor, PhrasesEditor {
    private static final double GAP = 6;
    private static final double LONGEST = 320;

    private final FieldViewModel field;
    private final Messages words;
    private final FlowPane chips = new FlowPane(GAP, GAP);

    ListEditor(FieldViewModel field, Messages words) {
        super(GAP);
        this.field = field;
        this.words = words;
        Shown.follow(this, field.draftProperty(), this::show);
        Shown.follow(this, field.settingProperty(), this::show);
        getChildren().add(chips);
    }

    /// What the keyboard comes to first.
    abstract Region focus();

    /// What one entry is called.
    abstract Option named(String entry);

    /// What stands after the chips.
    List<Node> after() {
        return List.of();
    }

    final List<String> entries() {
        return Offers.entries(field.setting().kind(), field.holding().orElse(""));
    }

    final void set(List<String> entries) {
        field.set(Offers.written(field.setting().kind(), entries));
    }

    private void show() {
        var all = new ArrayList<Node>();
        entries().forEach(entry -> all.add(chip(entry)));
        if (all.isEmpty()) {
            all.add(Cards.styled(new Label(none(words, field)), "dim"));
        }
        all.addAll(after());
        chips.getChildren().setAll(all);
    }

    private static String none(Messages words, FieldViewModel field) {
        var own = "unset." + field.key();
        return words.text(words.has(own) ? own : "none");
    }

    private Node chip(String entry) {
        var option = named(entry);
        var name = new Label(option.label(), Icons.of(option.icon()));
        name.setMaxWidth(LONGEST);
        var away = Buttons.icon("chip-remove", words.text("chip.remove", option.label()), "fth-x", () -> remove(entry));
        var chip = Cards.styled(new HBox(2, name, away), "value-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    private void remove(String entry) {
        var rest = new ArrayList<>(entries());
        rest.remove(entry);
        set(rest);
        focus().requestFocus();
    }
}
