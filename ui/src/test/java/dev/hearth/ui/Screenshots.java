package dev.hearth.ui;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.AiView;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.TellAi;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.LogPage;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.text.Language;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Draws every page in every state into `target/screens`, to be looked at. With arguments only the pictures whose name
/// begins with one of them.
public final class Screenshots {
    private static final Problem LOOP = Problem.of("crash-loop", "", "");
    private static final Problem TOKEN = Problem.of("token-refused", "", "");

    private final List<String> wanted;
    private static final AiView AI = new AiView(
            Optional.of("https://ai.example.org/v1"),
            true,
            "",
            Optional.of(Houses.NOW),
            Optional.of(Problem.of("ai-too-much", "", "")),
            true,
            41);

    private final Deque<Shot> shots = new ArrayDeque<>();

    private Screenshots(List<String> wanted) {
        this.wanted = wanted;
    }

    static void main(String[] wanted) {
        Locale.setDefault(Locale.ENGLISH);
        Platform.startup(() -> {
            Theme.loadFonts();
            new Screenshots(List.of(wanted)).run();
        });
    }

    private void run() {
        home();
        logs();
        settings();
        Platform.runLater(this::next);
    }

    private void home() {
        for (var language : Language.values()) {
            everyLook("home-online", "home", language, stand -> stand.live(Houses.in(BotState.ONLINE), Check.Level.OK));
        }
        everyLook("home-seeking", "home", Language.EN, stand -> {});
        everyLook("home-ended", "home", Language.EN, stand -> stand.supervisor.leave(Away.ENDED));
        everyLook("home-failed", "home", Language.DE, stand -> stand.supervisor.leave(Away.FAILED));
        everyLook("home-stopped", "home", Language.EN, stand -> stand.supervisor.tell(Houses.in(BotState.STOPPED)));
        everyLook(
                "home-waiting",
                "home",
                Language.EN,
                stand -> stand.supervisor.tell(Houses.in(BotState.WAITING, Problem.of("crashed", "", ""))));
        everyLook(
                "home-loop",
                "home",
                Language.DE,
                stand -> stand.live(Houses.in(BotState.SAFE_MODE, LOOP), Check.Level.BAD));
        everyLook("home-token", "home", Language.FR, stand -> stand.supervisor.tell(Houses.in(BotState.FAILED, TOKEN)));
        everyLook("home-crash", "home", Language.EN, stand -> {
            stand.supervisor.tell(Houses.in(BotState.ONLINE));
            stand.press("#crash-2026-11-25T20-41-07");
        });
    }

    private void logs() {
        for (var language : Language.values()) {
            everyLook("logs-lines", "logs", language, Stand::withLog);
        }
        everyLook("logs-error", "logs", Language.EN, stand -> {
            stand.withLog();
            stand.type("#log-error-id", SampleLog.ERROR_ID);
            stand.press("#log-jump");
        });
        everyLook("logs-found", "logs", Language.EN, stand -> {
            stand.withLog();
            stand.type("#log-search", "queue");
        });
        everyLook("logs-nothing", "logs", Language.DE, stand -> {
            stand.withLog();
            stand.type("#log-search", "no such words");
        });
        everyLook("logs-empty", "logs", Language.EN, stand -> {
            stand.supervisor.answers().to(ReadLog.class, asked -> new LogPage(List.of(), Optional.empty()));
            stand.supervisor.tell(Houses.in(BotState.STOPPED));
        });
        everyLook("logs-unread", "logs", Language.FR, stand -> stand.supervisor.tell(Houses.in(BotState.STOPPED)));
    }

    private void settings() {
        for (var language : Language.values()) {
            everyLook("settings", "settings", language, stand -> stand.supervisor.tell(Houses.in(BotState.ONLINE)));
        }
        for (var language : Language.values()) {
            everyLook("settings-ai", "settings", language, stand -> {
                stand.supervisor.tell(Houses.in(BotState.ONLINE));
                stand.engine.answers().to(TellAi.class, asked -> AI);
                stand.live(Houses.in(BotState.ONLINE), Check.Level.OK);
                stand.scrollTo("#ai-keep");
            });
        }
        everyLook("settings-away", "settings", Language.EN, stand -> {});
        everyLook("settings-quit", "settings", Language.FR, stand -> {
            stand.supervisor.tell(Houses.in(BotState.ONLINE));
            stand.press("#quit-all");
        });
    }

    private void everyLook(String name, String page, Language language, Consumer<Stand> set) {
        if (!wanted.isEmpty() && wanted.stream().noneMatch(name::startsWith)) {
            return;
        }
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (int width : new int[] {1280, 960}) {
                shots.add(new Shot(name, page, language, appearance, width, set));
            }
        }
    }

    private void next() {
        var shot = shots.poll();
        if (shot == null) {
            Platform.exit();
            return;
        }
        var stand = new Stand(shot);
        shot.set.accept(stand);
        // A search runs on another thread; a picture has time.
        var settled = new PauseTransition(Duration.millis(shot.page.equals("logs") ? 500 : 30));
        settled.setOnFinished(event -> {
            Picture.save(stand.stage.getScene(), shot.file());
            stand.stage.hide();
            Platform.runLater(this::next);
        });
        settled.play();
    }

    private record Shot(
            String name, String page, Language language, Appearance appearance, int width, Consumer<Stand> set) {
        String file() {
            return "%s-%s-%s-%d"
                    .formatted(name, language.code(), appearance.name().toLowerCase(Locale.ROOT), width);
        }
    }

    /// A console with a supervisor and an engine to speak for.
    private static final class Stand {
        private final InMemorySupervisor supervisor = new InMemorySupervisor();
        private final InMemoryEngine engine = new InMemoryEngine();
        private final Stage stage = new Stage();

        Stand(Shot shot) {
            Samples.fill(supervisor);
            var chosen = new Chosen(shot.appearance, shot.language, 200_000, Environment.PRACTICE, true);
            var ports = new Ports(
                    supervisor,
                    engine,
                    new InMemoryEngine(),
                    new NobodyThere(),
                    url -> {},
                    Platform::runLater,
                    () -> Houses.NOW,
                    ZoneId.systemDefault());
            var console = new Console(ports, new Choices(chosen, kept -> {}), shot.page);
            console.show(stage);
            stage.setWidth(shot.width);
            stage.setHeight(shot.width == 960 ? 600 : 800);
        }

        void live(House house, Check.Level disk) {
            Samples.fill(engine, disk);
            supervisor.tell(house);
            Samples.run(engine);
        }

        void withLog() {
            SampleLog.fill(engine, supervisor);
            supervisor.tell(Houses.in(BotState.ONLINE));
        }

        void scrollTo(String id) {
            var root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            var page = (ScrollPane) root.lookup(".page");
            var content = page.getContent();
            var wanted =
                    content.sceneToLocal(root.lookup(id).localToScene(0, 0)).getY();
            var room = content.getLayoutBounds().getHeight()
                    - page.getViewportBounds().getHeight();
            page.setVvalue(Math.min(1, (wanted - page.getViewportBounds().getHeight() / 2) / room));
        }

        void type(String id, String text) {
            stage.getScene().getRoot().applyCss();
            ((TextField) stage.getScene().lookup(id)).setText(text);
        }

        void press(String id) {
            Scene scene = stage.getScene();
            scene.getRoot().applyCss();
            ((ButtonBase) scene.lookup(id)).fire();
        }
    }
}
