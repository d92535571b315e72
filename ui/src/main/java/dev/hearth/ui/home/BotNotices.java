package dev.hearth.ui.home;

import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Navigator;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Banners above the bot: why it is not as it should be, what to do, and buttons that do it.
final class BotNotices extends VBox {
    private final BotViewModel bot;
    private final Messages words;
    private final ProblemWords problems;
    private final Navigator navigator;
    private final Consumer<String> openCrash;

    BotNotices(
            BotViewModel bot, Messages words, ProblemWords problems, Navigator navigator, Consumer<String> openCrash) {
        super(12);
        this.bot = bot;
        this.words = words;
        this.problems = problems;
        this.navigator = navigator;
        this.openCrash = openCrash;
        Shown.follow(this, bot.viewProperty(), this::show);
        Shown.follow(this, bot.refusalProperty(), this::show);
    }

    private void show() {
        getChildren().clear();
        var refusal = bot.refusalProperty().get();
        var view = bot.viewProperty().get();
        if (refusal != null) {
            add(Tone.WARN, words.text("refused"), refusal, refusalButtons(refusal));
        }
        if (view != null && view.problem().isPresent()) {
            add(tone(view), words.text("trouble." + kind(view)), view.problem().get(), buttons(view));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void add(Tone tone, String title, Problem problem, List<Node> buttons) {
        getChildren().add(new Notice(tone, title, problems.all(problem), buttons.toArray(Node[]::new)));
    }

    private static Tone tone(EnvironmentView view) {
        return view.state() == BotState.FAILED ? Tone.BAD : Tone.WARN;
    }

    private static String kind(EnvironmentView view) {
        return switch (view.state()) {
            case WAITING, SAFE_MODE, FAILED -> view.state().name();
            default -> "OTHER";
        };
    }

    private List<Node> refusalButtons(Problem refusal) {
        var buttons = new ArrayList<Node>();
        addWay(buttons, refusal);
        buttons.add(Buttons.of("refusal-close", words.text("understood"), "fth-check", bot::forgetRefusal));
        return buttons;
    }

    private List<Node> buttons(EnvironmentView view) {
        var buttons = new ArrayList<Node>();
        addWay(buttons, view.problem().orElse(null));
        view.crash()
                .ifPresent(crash -> buttons.add(Buttons.of(
                        "show-crash", words.text("crash.show"), "fth-file-text", () -> openCrash.accept(crash))));
        return buttons;
    }

    /// Where what the problem asks for is done.
    private void addWay(List<Node> buttons, @Nullable Problem problem) {
        var code = problem == null ? "" : problem.code();
        if (code.contains("token") || code.contains("intents")) {
            buttons.add(Buttons.primary(
                    "to-connect", words.text("remedy.connect"), "fth-link", () -> navigator.open("connect")));
        }
    }
}
