package dev.hearth.ui;

import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Draws every page in every state into `target/screens`, to be looked at.
public final class Screenshots {
    private Screenshots() {}

    static void main() {
        Platform.startup(() -> {
            Theme.loadFonts();
            var stage = new Stage();
            new Console(Language.EN).show(stage);
            save(stage.getScene(), "frame");
            Platform.exit();
        });
    }

    private static void save(Scene scene, String name) {
        try {
            var file = Files.createDirectories(Path.of("target/screens")).resolve(name + ".png");
            ImageIO.write(picture(scene.snapshot(null)), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
