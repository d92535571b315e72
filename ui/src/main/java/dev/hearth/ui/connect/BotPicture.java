package dev.hearth.ui.connect;

import dev.hearth.control.Bot;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// The bot's picture as Discord has it; until it is there, and where there is none, the flame.
final class BotPicture extends StackPane {
    private static final double SIZE = 44;

    BotPicture(Bot bot) {
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        var flame = Icons.flame();
        flame.getStyleClass().setAll("avatar-flame");
        getChildren().addAll(Cards.styled(new Circle(SIZE / 2), "avatar-bot"), flame);
        bot.avatar().ifPresent(this::load);
    }

    private void load(String url) {
        var image = new Image(url, SIZE, SIZE, true, true, true);
        var picture = new ImageView(image);
        picture.setFitWidth(SIZE);
        picture.setFitHeight(SIZE);
        picture.setClip(new Circle(SIZE / 2, SIZE / 2, SIZE / 2));
        image.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() >= 1
                    && !image.isError()
                    && !getChildren().contains(picture)) {
                getChildren().add(picture);
            }
        });
    }
}
