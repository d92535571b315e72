package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Emoji;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.port.chat.Component;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Buttons and lists below a message, in Discord's looks.
final class ControlsView {
    private static final double GAP = 8;
    private static final double WHEEL = 14;

    private final Doing doing;
    private final MarkdownView markdown;
    private final Browser browser;

    ControlsView(Doing doing, MarkdownView markdown, Browser browser) {
        this.doing = doing;
        this.markdown = markdown;
        this.browser = browser;
    }

    VBox draw(String message, List<Component> components, String busy) {
        var box = Cards.styled(new VBox(), "controls");
        components.forEach(component -> box.getChildren().add(draw(message, component, busy)));
        return box;
    }

    private Node draw(String message, Component component, String busy) {
        return switch (component) {
            case Component.Row(var inner) -> {
                var row = new FlowPane(GAP, GAP);
                inner.forEach(one -> row.getChildren().add(draw(message, one, busy)));
                yield row;
            }
            case Component.Container(var color, var inner) -> {
                var box = Cards.styled(draw(message, inner, busy), "container");
                if (!color.isEmpty()) {
                    box.setStyle("-fx-border-color: transparent transparent transparent " + color + ";");
                }
                yield box;
            }
            case Component.TextDisplay(var content) -> markdown.draw(content);
            case Component.Button button -> button(message, button, busy);
            case Component.Select select -> select(message, select, busy);
        };
    }

    private Node button(String message, Component.Button button, String busy) {
        var words = (button.emoji() + " " + button.label()).strip();
        var shown = new Button();
        Emoji.say(shown, words);
        shown.setAccessibleText(words);
        shown.getStyleClass().addAll("chat-button", button.style().name().toLowerCase(Locale.ROOT));
        shown.setDisable(button.disabled() || !busy.isEmpty());
        if (button.style() == Component.Button.Style.LINK) {
            shown.setGraphic(Icons.of("fth-external-link"));
            shown.setOnAction(event -> browser.open(button.url()));
        } else {
            shown.setOnAction(event -> doing.click(message, button.customId()));
        }
        if (busy.equals(button.customId()) && !busy.isEmpty()) {
            var wheel = new ProgressIndicator();
            wheel.setMaxSize(WHEEL, WHEEL);
            shown.setGraphic(wheel);
        }
        return shown;
    }

    private Node select(String message, Component.Select select, String busy) {
        var picked = select.options().stream().filter(Component.Option::picked).toList();
        var words = picked.isEmpty()
                ? select.placeholder()
                : String.join(", ", picked.stream().map(Component.Option::label).toList());
        var menu = new MenuButton(words);
        menu.getStyleClass().add("chat-select");
        menu.setDisable(select.disabled() || !busy.isEmpty());
        menu.setAccessibleText(select.placeholder());
        if (select.most() == 1) {
            select.options().forEach(option -> menu.getItems().add(single(message, select, option)));
        } else {
            many(message, select, menu);
        }
        return menu;
    }

    private MenuItem single(String message, Component.Select select, Component.Option option) {
        var item = new CustomMenuItem(label(option));
        item.setOnAction(event -> doing.pick(message, select.customId(), List.of(option.value())));
        return item;
    }

    /// Sent when the list is closed, if the number fits and something was changed.
    private void many(String message, Component.Select select, MenuButton menu) {
        var boxes = select.options().stream()
                .map(option -> {
                    var box = new CheckBox();
                    box.setGraphic(label(option));
                    box.setSelected(option.picked());
                    box.setUserData(option.value());
                    return box;
                })
                .toList();
        boxes.forEach(box -> {
            var item = new CustomMenuItem(box, false);
            item.setOnAction(event -> box.requestFocus());
            menu.getItems().add(item);
        });
        menu.showingProperty().subscribe((before, now) -> {
            var chosen = boxes.stream()
                    .filter(CheckBox::isSelected)
                    .map(box -> String.valueOf(box.getUserData()))
                    .toList();
            boolean fits = chosen.size() >= select.least() && chosen.size() <= select.most();
            boolean changed = !chosen.equals(select.options().stream()
                    .filter(Component.Option::picked)
                    .map(Component.Option::value)
                    .toList());
            if (!now && fits && changed) {
                doing.pick(message, select.customId(), chosen);
            }
        });
    }

    private static VBox label(Component.Option option) {
        var name = Cards.styled(new Label(), "option-label");
        Emoji.say(name, (option.emoji() + " " + option.label()).strip());
        var words = new VBox(1, name);
        if (!option.description().isEmpty()) {
            words.getChildren().add(Cards.styled(new Label(option.description()), "option-description"));
        }
        return words;
    }
}
