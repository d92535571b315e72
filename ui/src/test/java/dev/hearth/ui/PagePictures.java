package dev.hearth.ui;

import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.connect.ConnectPictures;
import dev.hearth.ui.frame.FrameViewModel;
import dev.hearth.ui.frame.Shell;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.practice.PracticePictures;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Draws the pages for practice and for Discord in each state into `target/screens`, to be looked at.
///
///     java ... dev.hearth.ui.PagePictures [PART OF A NAME]
public final class PagePictures {
    private final String wanted;
    private final Choices choices;
    private final Theme theme = new Theme();
    private final Stage stage = new Stage();

    private PagePictures(String wanted) {
        this.wanted = wanted;
        this.choices = new Choices(Chosen.defaults(Locale.ENGLISH), chosen -> {});
        theme.follow(choices.appearanceProperty());
    }

    static void main(String... args) {
        Platform.startup(() -> {
            Theme.loadFonts();
            new PagePictures(args.length == 0 ? "" : args[0]).all();
            System.exit(0);
        });
    }

    private void all() {
        for (var state : PracticePictures.states()) {
            both("practice-" + state, language -> PracticePictures.page(state, language));
        }
        for (var state : ConnectPictures.states()) {
            both("connect-" + state, language -> ConnectPictures.page(state, language));
        }
    }

    private void both(String name, java.util.function.Function<Language, Page> page) {
        draw(name, Appearance.LIGHT, Language.EN, 1280, 800, page);
        draw(name, Appearance.DARK, Language.EN, 1280, 800, page);
        draw(name, Appearance.LIGHT, Language.DE, 960, 600, page);
        draw(name, Appearance.DARK, Language.FR, 960, 600, page);
        draw(name, Appearance.LIGHT, Language.ES, 960, 600, page);
    }

    private void draw(
            String name,
            Appearance appearance,
            Language language,
            int width,
            int height,
            java.util.function.Function<Language, Page> page) {
        var file = (name + "-" + appearance + "-" + language + "-" + width + ".png").toLowerCase(Locale.ROOT);
        if (!file.contains(wanted)) {
            return;
        }
        choices.appearanceProperty().set(appearance);
        var made = page.apply(language);
        var overlay = new Overlay(language);
        overlay.cover(new Shell(
                List.of(made),
                new FrameViewModel(made.id(), choices),
                theme.darkProperty(),
                Messages.beside(Shell.class, language)));
        var scene = new Scene(overlay, width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        for (int pass = 0; pass < 3; pass++) {
            overlay.applyCss();
            overlay.layout();
        }
        save(scene, file);
    }

    private static void save(Scene scene, String file) {
        try {
            var image = scene.snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            picture.setRGB(0, 0, width, height, pixels, 0, width);
            var folder = Files.createDirectories(Path.of("target/screens"));
            ImageIO.write(picture, "png", folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
