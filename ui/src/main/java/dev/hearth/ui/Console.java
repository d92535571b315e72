package dev.hearth.ui;

import dev.hearth.assets.Assets;
import dev.hearth.control.supervisor.House;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.frame.FrameViewModel;
import dev.hearth.ui.frame.Shell;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.home.HomeView;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.practice.PracticeView;
import dev.hearth.ui.practice.PracticeViewModel;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.util.List;
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

    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final FrameViewModel frame;
    private final PracticeViewModel practice;
    private final Browser browser;
    private final Theme theme = new Theme();
    private final Scene scene = new Scene(new Group(), WIDTH, HEIGHT);

    Console(SupervisorPort supervisor, PracticeViewModel practice, Browser browser, Choices choices, String firstPage) {
        this.supervisor = supervisor;
        this.browser = browser;
        this.practice = practice;
        live = new LiveHouse(supervisor, choices.environmentProperty());
        frame = new FrameViewModel(firstPage, choices);
        theme.follow(choices.appearanceProperty());
        theme.dress(scene);
        choices.languageProperty().subscribe(this::rebuild);
    }

    LiveHouse live() {
        return live;
    }

    void show(Stage stage) {
        stage.setTitle("Hearth");
        Assets.icons().forEach(icon -> stage.getIcons().add(new Image(icon.toExternalForm())));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        supervisor.hear(new Raised(stage));
        stage.show();
    }

    private void rebuild(Language spoken) {
        var words = Messages.beside(Shell.class, spoken);
        var overlay = new Overlay(spoken);
        overlay.cover(new Shell(pages(spoken), frame, theme.darkProperty(), words));
        scene.setRoot(overlay);
    }

    private List<Page> pages(Language spoken) {
        return List.of(HomeView.page(spoken), PracticeView.page(spoken, practice, browser));
    }

    /// Comes to the front when a second console was started.
    private record Raised(Stage stage) implements SupervisorListener {
        @Override
        public void house(House house) {
            // the pages' business
        }

        @Override
        public void raise() {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }
}
