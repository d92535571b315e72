package dev.hearth.ui;

import dev.hearth.assets.Assets;
import dev.hearth.ui.frame.FrameViewModel;
import dev.hearth.ui.frame.Shell;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.home.HomeView;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The console's composition root. View models live as long as the window; the shell and its views are built anew for
/// each language.
final class Console {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final FrameViewModel frame = new FrameViewModel("home");
    private final Theme theme = new Theme();
    private final ObjectProperty<Language> language;
    private final Scene scene = new Scene(new Group(), WIDTH, HEIGHT);

    Console(Language first) {
        language = new SimpleObjectProperty<>(first);
        theme.follow(frame.appearanceProperty());
        theme.dress(scene);
        language.subscribe(this::rebuild);
    }

    void show(Stage stage) {
        stage.setTitle("Hearth");
        Assets.icons().forEach(icon -> stage.getIcons().add(new Image(icon.toExternalForm())));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void rebuild(Language spoken) {
        var words = Messages.beside(Shell.class, spoken);
        var overlay = new Overlay(spoken);
        overlay.cover(new Shell(pages(spoken), frame, theme.darkProperty(), words));
        scene.setRoot(overlay);
    }

    private static List<Page> pages(Language spoken) {
        return List.of(HomeView.page(spoken));
    }
}
