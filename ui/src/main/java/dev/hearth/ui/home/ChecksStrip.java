package dev.hearth.ui.home;

import dev.hearth.control.engine.Check;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.FlowGrid;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the engine checks about itself, each with the button that helps where something is wrong.
final class ChecksStrip extends StackPane {
    private static final List<String> ALWAYS = List.of("discord", "database", "disk", "commands", "permissions");
    private static final double LEAST = 168;

    private final ObservableList<Check> checks;
    private final Messages words;
    private final Map<String, Runnable> remedies;

    /// @param remedies by the name of a check, what its button does
    ChecksStrip(ObservableList<Check> checks, Messages words, Map<String, Runnable> remedies) {
        this.checks = checks;
        this.words = words;
        this.remedies = remedies;
        getStyleClass().add("checks");
        Shown.follow(this, checks, this::show);
    }

    private void show() {
        var names = new ArrayList<>(ALWAYS);
        checks.stream().map(Check::name).filter(name -> !names.contains(name)).forEach(names::add);
        getChildren()
                .setAll(new FlowGrid(LEAST, 14, names.stream().map(this::cell).toArray(Node[]::new)));
    }

    private Node cell(String name) {
        var check = checks.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(new Check(name, Check.Level.UNKNOWN, "", Map.of()));
        var icon = Icons.of(icon(check.level()));
        icon.getStyleClass().add("check-icon");
        tone(check.level()).on(icon);
        var text =
                new VBox(1, Cards.wrapping(title(name), "check-title"), Cards.wrapping(found(check), "check-detail"));
        remedy(check).ifPresent(text.getChildren()::add);
        HBox.setHgrow(text, Priority.ALWAYS);
        var cell = new HBox(10, icon, text);
        cell.getStyleClass().add("check");
        cell.setId("check-" + name);
        return cell;
    }

    private Optional<Node> remedy(Check check) {
        var action = remedies.get(check.name());
        boolean wrong = check.level() == Check.Level.WARNING || check.level() == Check.Level.BAD;
        if (!wrong || action == null) {
            return Optional.empty();
        }
        var link = Buttons.link("remedy-" + check.name(), words.text("remedy." + check.name()), action);
        link.getStyleClass().add("remedy");
        return Optional.of(link);
    }

    private String title(String name) {
        return words.has("check." + name) ? words.text("check." + name) : name;
    }

    /// By what was found, else by how bad it is.
    private String found(Check check) {
        var free = check.facts().get("free-mb");
        if (free != null && check.level() == Check.Level.OK) {
            return words.text("free", Long.parseLong(free) / 1024);
        }
        return Stream.of(check.name() + "." + check.code(), check.name() + "." + check.level(), check.level() + "")
                .map(key -> "found." + key)
                .filter(words::has)
                .findFirst()
                .map(words::text)
                .orElse(check.code());
    }

    private static Tone tone(Check.Level level) {
        return switch (level) {
            case OK -> Tone.OK;
            case WARNING -> Tone.WARN;
            case BAD -> Tone.BAD;
            case UNKNOWN -> Tone.PLAIN;
        };
    }

    private static String icon(Check.Level level) {
        return level == Check.Level.UNKNOWN ? "fth-minus-circle" : tone(level).icon();
    }
}
