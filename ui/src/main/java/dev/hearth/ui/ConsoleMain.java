package dev.hearth.ui;

import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.choice.ChosenFile;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.link.OnlyConsole;
import dev.hearth.ui.link.SupervisorLauncher;
import dev.hearth.ui.link.SystemBrowser;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the console's window. It extends no `Application`, for then a class path without modules would be refused.
public final class ConsoleMain {
    private static final int NOT_RAISED = 1;
    private static final int NO_SCREEN = 3;

    private ConsoleMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var home = Home.ofThisProcess();
        var place = OnlyConsole.take(home);
        if (place.isEmpty()) {
            System.exit(raiseTheOther(new SupervisorLauncher(home, Installation.ofThisProgram())));
        }
        var links = Links.to(home, Installation.ofThisProgram());
        try {
            Platform.startup(() -> open(home, place.get(), links));
            // The background part starts while the window is made; it is spoken to when the window shows.
            links.attach();
        } catch (UnsupportedOperationException e) {
            System.err.println("hearth: there is no screen here to open a window on; 'hearth engine' runs the bot"
                    + " without one, 'hearth --help' lists what else there is.");
            System.exit(NO_SCREEN);
        }
    }

    private static int raiseTheOther(SupervisorLauncher launcher) throws InterruptedException {
        if (OnlyConsole.raiseTheOther(launcher)) {
            return 0;
        }
        System.err.println("hearth: the console is open already, but did not come to the front.");
        return NOT_RAISED;
    }

    /// Shows the window first; whoever it talks to is sought while it is there.
    private static void open(Home home, OnlyConsole place, Links links) {
        Theme.loadFonts();
        var file = new ChosenFile(home.root().resolve("console.json"));
        var kept = file.read();
        var first = kept.orElse(Chosen.defaults(Locale.getDefault()));
        var choices = new Choices(first, chosen -> Thread.ofVirtual().start(() -> keep(file, chosen)));
        var console = links.console(
                choices, new SystemBrowser(), InstantSource.system(), kept.isEmpty() ? "practice" : "home");
        var stage = new Stage();
        stage.setOnHidden(event -> {
            links.close();
            place.leave();
            Platform.exit();
        });
        console.show(stage);
        links.speak();
        if (kept.isEmpty()) {
            // The next start is no first one.
            Thread.ofVirtual().start(() -> keep(file, first));
        }
    }

    private static void keep(ChosenFile file, Chosen chosen) {
        try {
            file.write(chosen);
        } catch (IOException e) {
            // The choice holds while the window is open; that it is not kept costs one click next time.
        }
    }
}
