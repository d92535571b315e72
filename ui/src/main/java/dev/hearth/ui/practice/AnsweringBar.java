package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.ChatMessage;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Above the composer: which message is replied to. By the keyboard it is also the way to react to it.
final class AnsweringBar extends HBox {
    private final Reading reading;
    private final Label author = Cards.styled(new Label(), "answering-author");
    private final Label words = Cards.styled(new Label(), "answering-words");

    AnsweringBar(Reading reading, Doing doing, ReactionsView reactions) {
        this.reading = reading;
        var answering = doing.answering();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("answering");
        author.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var react = reactions.picker(
                "answering-react", () -> answering.messageProperty().get());
        var end = Buttons.icon("answering-end", reading.words().text("reply.end"), "fth-x", answering::end);
        getChildren().addAll(Icons.of("fth-corner-up-left"), author, words, react, end);
        Buttons.showWhen(this, answering.messageProperty().map(Optional::isPresent));
        answering.messageProperty().when(Shown.on(this)).subscribe(now -> now.ifPresent(this::show));
    }

    private void show(ChatMessage message) {
        author.setText(reading.words().text("reply.to", message.author()));
        words.setText(reading.glimpse(message.content()));
    }
}
