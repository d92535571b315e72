package dev.hearth.ui;

import dev.hearth.ui.backups.BackupsPictures;
import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.connect.ConnectPictures;
import dev.hearth.ui.feedback.FeedbackPictures;
import dev.hearth.ui.frame.FrameViewModel;
import dev.hearth.ui.frame.Shell;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.practice.PracticePictures;
import dev.hearth.ui.servers.ServersPictures;
import dev.hearth.ui.staff.StaffPictures;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
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
        for (var state : ServersPictures.states()) {
            each("servers-" + state, language -> {
                var servers = ServersPictures.of(state, language);
                return new Subject(servers::page, servers::after);
            });
        }
        for (var state : StaffPictures.states()) {
            each("staff-" + state, language -> {
                var staff = StaffPictures.of(state, language);
                return new Subject(staff::page, staff::after);
            });
        }
        for (var state : BackupsPictures.states()) {
            each("backups-" + state, language -> {
                var backups = BackupsPictures.of(state, language);
                return new Subject(backups::page, backups::after);
            });
        }
        for (var state : FeedbackPictures.states()) {
            each("feedback-" + state, language -> {
                var feedback = FeedbackPictures.of(state, language);
                return new Subject(feedback::page, feedback::after);
            });
        }
        for (var state : ConnectPictures.states()) {
            both("connect-" + state, language -> ConnectPictures.page(state, language));
        }
    }

    /// What is drawn.
    ///
    /// @param page  the page below an overlay
    /// @param after what has to be done once it is shown
    private record Subject(Function<Overlay, Page> page, Consumer<Overlay> after) {}

    private void both(String name, Function<Language, Page> page) {
        each(name, language -> new Subject(overlay -> page.apply(language), overlay -> {}));
    }

    private void each(String name, Function<Language, Subject> subject) {
        draw(name, Appearance.LIGHT, Language.EN, 1280, 800, subject);
        draw(name, Appearance.DARK, Language.EN, 1280, 800, subject);
        draw(name, Appearance.LIGHT, Language.DE, 960, 600, subject);
        draw(name, Appearance.DARK, Language.FR, 960, 600, subject);
        draw(name, Appearance.LIGHT, Language.ES, 960, 600, subject);
    }

    private void draw(
            String name,
            Appearance appearance,
            Language language,
            int width,
            int height,
            Function<Language, Subject> made) {
        var file = (name + "-" + appearance + "-" + language + "-" + width + ".png").toLowerCase(Locale.ROOT);
        if (!file.contains(wanted)) {
            return;
        }
        choices.appearanceProperty().set(appearance);
        var overlay = new Overlay(language);
        var subject = made.apply(language);
        var page = subject.page().apply(overlay);
        overlay.cover(new Shell(
                List.of(page),
                new FrameViewModel(page.id(), choices),
                theme.darkProperty(),
                Messages.beside(Shell.class, language)));
        var scene = new Scene(overlay, width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        subject.after().accept(overlay);
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
