package dev.hearth.ui.staff;

import dev.hearth.ui.kit.Avatar;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Tone;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Somebody or a server: a picture, the name, what tells it from others, and what can be done at the right end.
final class StaffRow extends HBox {
    private static final double PICTURE = 36;

    StaffRow(String name, String detail, Optional<String> picture, Node... right) {
        super(12);
        getStyleClass().addAll("event", "staff-row");
        setAlignment(Pos.CENTER_LEFT);
        var avatar = new Avatar(PICTURE);
        avatar.show(name, picture.orElse(null));
        var text = new VBox(1, Cards.styled(new Label(name), "strong"), Cards.wrapping(detail, "event-detail"));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(avatar, text);
        getChildren().addAll(right);
    }

    /// A mark of a few words.
    static Label pill(Tone tone, String text) {
        var pill = Cards.styled(new Label(text), "state-pill");
        pill.setMinWidth(USE_PREF_SIZE);
        tone.on(pill);
        return pill;
    }
}
