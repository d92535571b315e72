package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Emoji;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Reactions as chips that a press adds to or takes back, and a menu of emoji for new ones.
final class ReactionsView {
    private static final double GAP = 5;
    private static final List<String> OFFERED = List.of("👍", "❤️", "😊", "🎉", "🙏", "🌱", "🔥", "👀");

    private final Doing doing;
    private final Messages words;

    ReactionsView(Doing doing, Messages words) {
        this.doing = doing;
        this.words = words;
    }

    /// The chips of a message that has some.
    Node draw(ChatMessage message) {
        var chips = Cards.styled(new FlowPane(GAP, GAP), "reactions");
        message.reactions().forEach(reaction -> chips.getChildren().add(chip(message, reaction)));
        return chips;
    }

    private Button chip(ChatMessage message, ChatMessage.Reaction reaction) {
        var chip = new Button(String.valueOf(reaction.by().size()), Emoji.label(reaction.shown()));
        boolean mine = doing.isMine(reaction);
        chip.getStyleClass().setAll("reaction", mine ? "mine" : "others");
        var by = words.text(mine ? "reaction.mine" : "reaction", reaction.shown(), String.join(", ", reaction.by()));
        chip.setAccessibleText(by);
        chip.setTooltip(new Tooltip(by));
        chip.setOnAction(event -> doing.react(message, reaction.emoji()));
        return chip;
    }

    /// A button that offers emoji for whatever message is meant when one is chosen.
    Button picker(String id, Supplier<Optional<ChatMessage>> message) {
        var menu = new ContextMenu();
        menu.getStyleClass().add("reaction-menu");
        for (var emoji : OFFERED) {
            var item = new MenuItem("", Emoji.label(emoji));
            item.setOnAction(event -> message.get().ifPresent(meant -> doing.react(meant, emoji)));
            menu.getItems().add(item);
        }
        var button = Buttons.icon(id, words.text("react"), "fth-smile", () -> {});
        button.setOnAction(event -> {
            // Not at the button: over a message that is gone once the mouse moves on to the menu, and the menu with it.
            var corner = button.localToScreen(0, button.getHeight());
            menu.show(button.getScene().getWindow(), corner.getX(), corner.getY());
        });
        return button;
    }
}
