package dev.hearth.ui.home;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.FlowGrid;
import dev.hearth.ui.kit.Folders;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Split;
import dev.hearth.ui.live.Connection;
import dev.hearth.ui.page.Navigator;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import dev.hearth.ui.text.Times;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The bot at a glance.
public final class HomeView extends StackPane {
    private static final double SIDE = 348;
    private static final double LEAST_CHART = 460;

    private final HomeViewModel home;
    private final Messages words;
    private final Node content;

    private HomeView(HomeViewModel home, Navigator navigator, Overlay overlay, Messages words) {
        this.home = home;
        this.words = words;
        content = content(navigator, overlay);
        home.connectionProperty().when(Shown.on(this)).subscribe(this::show);
        var clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> home.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        // Nothing ticks while another page is open.
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                home.tick();
                clock.play();
            }
        });
    }

    /// The page in one language.
    public static Page page(HomeViewModel home, Navigator navigator, Overlay overlay, Language language) {
        var words = Messages.beside(HomeView.class, language);
        return new Page(
                "home",
                Section.FIRST,
                "fth-home",
                words.text("title"),
                words.text("subtitle"),
                () -> new HomeView(home, navigator, overlay, words));
    }

    private void show(Connection connection) {
        var shown = switch (connection) {
            case CONNECTED -> content;
            case SEEKING -> Placeholder.loading(words.text("seeking"));
            case LOST -> Placeholder.loading(words.text("lost"));
            case ENDED ->
                Placeholder.stopped(
                        words.text("ended"),
                        words.text("ended.text"),
                        Buttons.primary("wake", words.text("ended.start"), "fth-play", home::wake));
            case FAILED ->
                Placeholder.error(
                        words.text("failed"),
                        words.text("failed.text"),
                        Buttons.primary("wake", words.text("failed.again"), "fth-refresh-cw", home::wake));
        };
        getChildren().setAll(shown);
    }

    private Node content(Navigator navigator, Overlay overlay) {
        var times = new Times(words.language());
        var problems = new ProblemWords(words.language());
        var crash = new CrashDialog(home.history(), overlay, words, problems, times);
        var checks = new ChecksStrip(home.health().checks(), words, remedies(navigator));
        var activity = new ActivityCard(home.health().hours(), words, times);
        var events = new EventsCard(
                home.history().happenings(),
                words,
                times,
                home.nowProperty(),
                crash::open,
                () -> navigator.open("logs"));
        var middle = new Split(activity, LEAST_CHART, events, SIDE);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return Cards.page(
                new BotNotices(home.bot(), words, problems, navigator, crash::open),
                new HeroCard(
                        home.bot(),
                        new StateWords(words, times),
                        words,
                        home.nowProperty(),
                        () -> navigator.open("connect"),
                        checks),
                new Tiles(home.figures(), words),
                middle,
                new FlowGrid(
                        LEAST_CHART,
                        16,
                        new GapsCard(home.history().gaps(), words, times, home.nowProperty()),
                        new CrashesCard(home.history().crashes(), words, times, crash::open)));
    }

    private Map<String, Runnable> remedies(Navigator navigator) {
        return Map.of(
                "discord", home.bot()::restart,
                "database", () -> navigator.open("logs"),
                "disk", () -> Folders.open(home.dataFolder()),
                "commands", home.bot()::restart,
                "permissions", () -> navigator.open("servers"),
                "backup", () -> navigator.open("backups"),
                "rehearsal", () -> navigator.open("backups"));
    }
}
