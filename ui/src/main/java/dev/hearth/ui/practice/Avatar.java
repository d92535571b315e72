package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.port.chat.ChatWorld;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// Somebody's picture: the first letter on their colour, or the bot's flame.
final class Avatar extends StackPane {
    private static final double LETTER_SHARE = 0.42;
    private static final double FLAME_SHARE = 40;

    private Avatar(double size, String color) {
        setMinSize(size, size);
        setMaxSize(size, size);
        var ground = new Circle(size / 2);
        if (color.isEmpty()) {
            ground.getStyleClass().add("avatar-bot");
        } else {
            ground.setFill(Color.web(color));
        }
        getChildren().add(ground);
    }

    static Avatar of(ChatWorld world, String name, double size) {
        return world.person(name)
                .map(person -> letter(person.color(), person.name(), size))
                .orElseGet(() -> flame(size));
    }

    private static Avatar letter(String color, String name, double size) {
        var avatar = new Avatar(size, color);
        var letter = new Label(name.substring(0, 1));
        letter.getStyleClass().add("avatar-letter");
        letter.setStyle("-fx-font-size: " + Math.round(size * LETTER_SHARE) + "px;");
        avatar.getChildren().add(letter);
        return avatar;
    }

    private static Avatar flame(double size) {
        var avatar = new Avatar(size, "");
        var flame = Icons.flame();
        flame.getStyleClass().setAll("avatar-flame");
        flame.setScaleX(size / FLAME_SHARE);
        flame.setScaleY(size / FLAME_SHARE);
        avatar.getChildren().add(flame);
        return avatar;
    }
}
