package dev.hearth.ui.kit;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture of somebody, with the first letter of the name until it is there and where there is none.
public final class Avatar extends StackPane {
    private static final double ROUND = 0.64;

    private final double size;
    private final Label letter = new Label();
    private final ImageView picture = new ImageView();

    /// @param size its height and width
    public Avatar(double size) {
        this.size = size;
        getStyleClass().add("avatar");
        setMinSize(size, size);
        setMaxSize(size, size);
        picture.setFitWidth(size);
        picture.setFitHeight(size);
        var clip = new Rectangle(size, size);
        clip.setArcWidth(ROUND * size);
        clip.setArcHeight(ROUND * size);
        picture.setClip(clip);
        getChildren().addAll(letter, picture);
    }

    /// Shows somebody.
    ///
    /// @param url where the picture lies; it is read on another thread
    public void show(String name, @Nullable String url) {
        var shown = picture.getImage();
        if (url != null && shown != null && url.equals(shown.getUrl())) {
            show(name, Optional.of(shown));
        } else {
            show(name, Optional.ofNullable(url).map(there -> new Image(there, 2 * size, 2 * size, true, true, true)));
        }
    }

    /// Shows somebody whose picture is kept elsewhere.
    public void show(String name, Optional<Image> image) {
        letter.setText(
                name.isBlank()
                        ? ""
                        : name.strip()
                                .substring(0, name.strip().offsetByCodePoints(0, 1))
                                .toUpperCase(Locale.ROOT));
        picture.setImage(image.orElse(null));
    }
}
