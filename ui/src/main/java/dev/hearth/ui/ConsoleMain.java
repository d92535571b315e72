package dev.hearth.ui;

import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.choice.ChosenFile;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.link.EngineLink;
import dev.hearth.ui.link.OnlyConsole;
import dev.hearth.ui.link.PracticeLink;
import dev.hearth.ui.link.SupervisorLauncher;
import dev.hearth.ui.link.SupervisorLink;
import dev.hearth.ui.link.SystemBrowser;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the console's window. It extends no `Application`, for then a class path without modules would be refused.
public final class ConsoleMain {
    private ConsoleMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var home = Home.ofThisProcess();
        if (OnlyConsole.take(home).isEmpty()) {
            System.exit(OnlyConsole.raiseTheOther(home) ? 0 : 1);
        }
        Platform.startup(() -> open(home));
    }

    /// Shows the window first; whoever it talks to is sought while it is there.
    private static void open(Home home) {
        Theme.loadFonts();
        var file = new ChosenFile(home.root().resolve("console.json"));
        var kept = file.read();
        var choices = new Choices(
                kept.orElse(Chosen.defaults(Locale.getDefault())),
                chosen -> Thread.ofVirtual().start(() -> keep(file, chosen)));
        var supervisor =
                new SupervisorLink(new SupervisorLauncher(home, Installation.ofThisProgram()), Platform::runLater);
        var engine = new EngineLink(Platform::runLater);
        var people = new PracticeLink(Platform::runLater);
        supervisor.hear(
                house -> people.show(house.of(Environment.PRACTICE).practice().orElse(null)));
        var ports = new Ports(
                supervisor,
                engine,
                people,
                new SystemBrowser(),
                Platform::runLater,
                InstantSource.system(),
                ZoneId.systemDefault());
        var console = new Console(ports, choices, kept.isEmpty() ? "practice" : "home");
        console.live()
                .viewProperty()
                .subscribe(
                        view -> engine.show(view == null ? null : view.engine().orElse(null)));
        var stage = new Stage();
        stage.setOnHidden(event -> {
            supervisor.close();
            engine.close();
            Platform.exit();
        });
        console.show(stage);
        supervisor.attach();
    }

    private static void keep(ChosenFile file, Chosen chosen) {
        try {
            file.write(chosen);
        } catch (IOException e) {
            // The choice holds while the window is open; that it is not kept costs one click next time.
        }
    }
}
