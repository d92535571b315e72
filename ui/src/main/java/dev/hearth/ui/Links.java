package dev.hearth.ui;

import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.link.EngineLink;
import dev.hearth.ui.link.PracticeLink;
import dev.hearth.ui.link.SupervisorLauncher;
import dev.hearth.ui.link.SupervisorLink;
import dev.hearth.ui.port.Browser;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.application.Platform;

/// The console's links to the other processes. The supervisor says where the others are; the engine that is followed is
/// that of the environment which the console shows.
final class Links implements AutoCloseable {
    private final SupervisorLink supervisor;
    private final EngineLink engine = new EngineLink(Platform::runLater);
    private final EngineLink practiceEngine = new EngineLink(Platform::runLater);
    private final PracticeLink practice = new PracticeLink(Platform::runLater);

    private Links(SupervisorLink supervisor) {
        this.supervisor = supervisor;
    }

    /// Links to whatever serves a home; nobody is spoken to before [#attach] and [#speak].
    static Links to(Home home, Installation installation) {
        var links = new Links(new SupervisorLink(new SupervisorLauncher(home, installation), Platform::runLater));
        links.supervisor.hear(house -> {
            var there = house.of(Environment.PRACTICE);
            links.practice.show(there.practice().orElse(null));
            links.practiceEngine.show(there.engine().orElse(null));
        });
        return links;
    }

    /// A console that speaks through these links.
    Console console(Choices choices, Browser browser, InstantSource clock, String firstPage) {
        var ports = new Ports(
                supervisor,
                engine,
                practiceEngine,
                practice,
                browser,
                Platform::runLater,
                clock,
                ZoneId.systemDefault());
        var console = new Console(ports, choices, firstPage);
        console.live()
                .viewProperty()
                .subscribe(
                        view -> engine.show(view == null ? null : view.engine().orElse(null)));
        return console;
    }

    void attach() {
        supervisor.attach();
    }

    /// Tells that the window shows.
    void speak() {
        supervisor.speak();
    }

    @Override
    public void close() {
        supervisor.close();
        engine.close();
        practiceEngine.close();
    }
}
