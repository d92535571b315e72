package dev.hearth.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture of somebody, with the first letter of the name until it is there and where there is none.
public final class Avatar extends StackPane {
    private static final double SIZE = 56;
    private static final double ROUND = 36;

    private final Label letter = new Label();
    private final ImageView picture = new ImageView();

    public Avatar() {
        getStyleClass().add("avatar");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        picture.setFitWidth(SIZE);
        picture.setFitHeight(SIZE);
        var clip = new Rectangle(SIZE, SIZE);
        clip.setArcWidth(ROUND);
        clip.setArcHeight(ROUND);
        picture.setClip(clip);
        getChildren().addAll(letter, picture);
    }

    /// Shows somebody.
    ///
    /// @param url where the picture lies; it is read on another thread
    public void show(String name, @Nullable String url) {
        letter.setText(name.isBlank() ? "" : name.strip().substring(0, 1).toUpperCase(Locale.ROOT));
        var shown = picture.getImage();
        if (url == null) {
            picture.setImage(null);
        } else if (shown == null || !url.equals(shown.getUrl())) {
            picture.setImage(new Image(url, 2 * SIZE, 2 * SIZE, true, true, true));
        }
    }
}
