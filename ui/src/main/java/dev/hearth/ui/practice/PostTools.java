package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// What can be done with a message, over its upper right corner while the mouse is on it. Made only then: a
/// conversation has many rows. The keyboard has the composer's bar instead.
final class PostTools {
    private static final double FROM_RIGHT = 18;

    private final Doing doing;
    private final ReactionsView reactions;
    private final Messages words;

    PostTools(Doing doing, ReactionsView reactions, Messages words) {
        this.doing = doing;
        this.reactions = reactions;
        this.words = words;
    }

    void hover(Pane row, ChatMessage message) {
        if (!message.isAnswerable()) {
            return;
        }
        row.setOnMouseEntered(event -> show(row, message));
        row.setOnMouseExited(event -> {
            row.getChildren().removeIf(child -> child.getStyleClass().contains("post-tools"));
            row.setViewOrder(0);
        });
    }

    private void show(Pane row, ChatMessage message) {
        row.getChildren().removeIf(child -> child.getStyleClass().contains("post-tools"));
        var tools = tools(message);
        tools.setManaged(false);
        row.getChildren().add(tools);
        // It reaches over the next row where this one is low.
        row.setViewOrder(-1);
        tools.applyCss();
        tools.autosize();
        tools.relocate(row.getWidth() - tools.getLayoutBounds().getWidth() - FROM_RIGHT, 0);
    }

    private Node tools(ChatMessage message) {
        var react = reactions.picker("react", () -> Optional.of(message));
        var reply = Buttons.icon(
                "reply",
                words.text("reply"),
                "fth-corner-up-left",
                () -> doing.answering().to(message));
        react.setFocusTraversable(false);
        reply.setFocusTraversable(false);
        return Cards.styled(new HBox(react, reply), "post-tools");
    }
}
