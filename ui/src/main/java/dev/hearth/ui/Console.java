package dev.hearth.ui;

import dev.hearth.assets.Assets;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.House;
import dev.hearth.ui.backups.BackupsView;
import dev.hearth.ui.backups.BackupsViewModel;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.connect.ConnectView;
import dev.hearth.ui.connect.ConnectViewModel;
import dev.hearth.ui.feedback.FeedbackView;
import dev.hearth.ui.feedback.FeedbackViewModel;
import dev.hearth.ui.frame.Closing;
import dev.hearth.ui.frame.FrameViewModel;
import dev.hearth.ui.frame.Shell;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.home.HomeView;
import dev.hearth.ui.home.HomeViewModel;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.logs.LogsView;
import dev.hearth.ui.logs.LogsViewModel;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.practice.PracticeView;
import dev.hearth.ui.practice.PracticeViewModel;
import dev.hearth.ui.servers.ServersView;
import dev.hearth.ui.servers.ServersViewModel;
import dev.hearth.ui.settings.AiViewModel;
import dev.hearth.ui.settings.SettingsView;
import dev.hearth.ui.settings.SettingsViewModel;
import dev.hearth.ui.staff.StaffView;
import dev.hearth.ui.staff.StaffViewModel;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.trial.TrialBar;
import dev.hearth.ui.trial.TrialViewModel;
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

    private final Ports ports;
    private final Choices choices;
    private final LiveHouse live;
    private final FrameViewModel frame;
    private final HomeViewModel home;
    private final PracticeViewModel practice;
    private final ServersViewModel servers;
    private final TrialViewModel trial;
    private final ConnectViewModel connect;
    private final BackupsViewModel backups;
    private final StaffViewModel staff;
    private final FeedbackViewModel feedback;
    private final LogsViewModel logs;
    private final SettingsViewModel settings;
    private final AiViewModel ai;
    private final Theme theme = new Theme();
    private final Scene scene = new Scene(new Group(), WIDTH, HEIGHT);

    Console(Ports ports, Choices choices, String firstPage) {
        this.ports = ports;
        this.choices = choices;
        var supervisor = ports.supervisor();
        live = new LiveHouse(supervisor, choices.environmentProperty());
        frame = new FrameViewModel(firstPage, choices);
        home = new HomeViewModel(supervisor, ports.engine(), live, ports.clock());
        practice = new PracticeViewModel(supervisor, ports.practice(), ports.zone(), ports.clock());
        servers = new ServersViewModel(supervisor, ports.engine(), live, choices.languageProperty());
        trial = new TrialViewModel(supervisor, ports.practiceEngine(), choices.languageProperty()::get);
        trial.stateProperty().subscribe(this::visit);
        connect = new ConnectViewModel(supervisor);
        backups = new BackupsViewModel(supervisor, ports.engine(), live);
        staff = new StaffViewModel(supervisor, ports.engine(), live);
        feedback = new FeedbackViewModel(supervisor, ports.engine(), live);
        logs = new LogsViewModel(supervisor, ports.engine(), live, choices.logLinesProperty(), ports.ui());
        settings = new SettingsViewModel(supervisor, live, choices, trial::leave);
        ai = new AiViewModel(ports.engine(), live);
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
        ports.supervisor().hear(new Raised(stage));
        var closing = new Closing(choices, stage, trial::leave);
        stage.setOnCloseRequest(event -> closing.asked(event, botRuns(), servers.unsaved()));
        stage.show();
    }

    private boolean botRuns() {
        var view = live.viewProperty().get();
        return view != null && view.state() != BotState.STOPPED;
    }

    /// A trial that can begin is tried where the practice chat is.
    private void visit(TrialViewModel.State state) {
        if (state instanceof TrialViewModel.State.Running running) {
            frame.open("practice");
            practice.visit(running.place().name());
        }
    }

    private void rebuild(Language spoken) {
        var words = Messages.beside(Shell.class, spoken);
        var overlay = new Overlay(spoken);
        overlay.cover(new Shell(pages(spoken, overlay), frame, theme.darkProperty(), words));
        scene.setRoot(overlay);
    }

    private List<Page> pages(Language spoken, Overlay overlay) {
        return List.of(
                HomeView.page(home, frame, overlay, spoken),
                TrialBar.above(PracticeView.page(spoken, practice, ports.browser()), trial, overlay, frame, spoken),
                ServersView.page(servers, trial, overlay, ports.browser(), spoken),
                LogsView.page(logs, spoken),
                ConnectView.page(spoken, connect, ports.browser()),
                BackupsView.page(backups, overlay, spoken, ports.clock()),
                StaffView.page(staff, overlay, spoken),
                FeedbackView.page(feedback, overlay, spoken),
                SettingsView.page(
                        settings, ai, overlay, spoken, () -> scene.getWindow().hide(), servers::unsaved));
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
