package dev.hearth.ui.connect;

import dev.hearth.control.BotPermission;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.TokenCheck;
import dev.hearth.control.supervisor.TokenCheck.GuildSeen;
import dev.hearth.control.supervisor.TokenCheck.IntentCheck;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the steps after the token say and offer.
final class LaterSteps {
    private static final double GAP = 8;

    private final ConnectViewModel model;
    private final Messages words;
    private final Browser browser;

    LaterSteps(ConnectViewModel model, Messages words, Browser browser) {
        this.model = model;
        this.words = words;
        this.browser = browser;
    }

    List<Node> draw(Step step, Step.State state) {
        if (state == Step.State.LATER) {
            return List.of();
        }
        return switch (step) {
            case TOKEN -> List.of();
            case INTENTS -> intents(state);
            case INVITE -> state == Step.State.DONE ? List.of() : invite();
            case GUILD -> guilds(state);
            case COMMANDS -> commands(state);
            case ONLINE -> List.of(Cards.wrapping(words.text("online.text"), "dim"));
        };
    }

    private List<Node> intents(Step.State state) {
        var nodes = new ArrayList<Node>();
        boolean done = state == Step.State.DONE;
        if (!done) {
            nodes.add(Cards.wrapping(words.text("intents.text"), "dim"));
        }
        model.keptProperty()
                .get()
                .ifPresent(check -> check.intents().forEach(intent -> nodes.add(intent(intent, done))));
        if (state == Step.State.PROBLEM) {
            nodes.add(new Notice(
                    Tone.BAD,
                    words.text("intents.problem.title"),
                    words.text("intents.problem.text"),
                    Buttons.primary("intents-open", words.text("intents.open"), "fth-external-link", this::openBotPage),
                    Buttons.of("intents-again", words.text("check-again"), "fth-refresh-cw", model::askAboutKept)));
        }
        return nodes;
    }

    /// The page of the portal on which this bot's switches are.
    private void openBotPage() {
        model.keptProperty()
                .get()
                .flatMap(TokenCheck::bot)
                .ifPresent(bot -> browser.open("https://discord.com/developers/applications/" + bot.id() + "/bot"));
    }

    /// One intent; what it is for is left out once nothing has to be done about it.
    private Node intent(IntentCheck intent, boolean briefly) {
        var key = "intent." + intent.intent().name();
        boolean missing = intent.needed() && !intent.on();
        var tone = intent.on() ? Tone.OK : missing ? Tone.BAD : Tone.PLAIN;
        var said = intent.on() ? "intents.on" : missing ? "intents.off" : "intents.unneeded";
        var pill = Cards.styled(new Label(words.text(said)), "state-pill");
        pill.setMinWidth(Label.USE_PREF_SIZE);
        tone.on(pill);
        return line(words.text(key + ".name"), briefly ? "" : words.text(key + ".why"), pill);
    }

    private static Node line(String name, String why, Node right) {
        var text = new VBox(1, Cards.wrapping(name, "strong"));
        if (!why.isEmpty()) {
            text.getChildren().add(Cards.wrapping(why, "dim"));
        }
        var row = new BorderPane(text);
        row.setRight(right);
        BorderPane.setAlignment(right, Pos.CENTER_RIGHT);
        return Cards.styled(row, "step-line");
    }

    private List<Node> invite() {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.wrapping(words.text("invite.text"), "dim"));
        for (var permission : BotPermission.always()) {
            var key = "permission." + permission.name();
            nodes.add(line(words.text(key + ".name"), words.text(key + ".why"), Icons.of("fth-check")));
        }
        model.keptProperty().get().flatMap(TokenCheck::invite).ifPresent(link -> {
            var open = Buttons.primary("invite-open", words.text("invite.open"), "fth-external-link", () -> {
                browser.open(link);
                model.inviteUsed();
            });
            var copy = Buttons.of("invite-copy", words.text("invite.copy"), "fth-copy", () -> copy(link));
            nodes.add(new FlowPane(GAP, GAP, open, copy));
        });
        return nodes;
    }

    private void copy(String link) {
        var content = new ClipboardContent();
        content.putString(link);
        Clipboard.getSystemClipboard().setContent(content);
        model.inviteUsed();
    }

    private List<Node> guilds(Step.State state) {
        var guilds = model.keptProperty().get().map(TokenCheck::guilds).orElse(List.of());
        if (guilds.isEmpty()) {
            var again = Buttons.of(
                    "invite-again",
                    words.text("invite.again"),
                    "fth-external-link",
                    () -> model.keptProperty().get().flatMap(TokenCheck::invite).ifPresent(browser::open));
            return List.of(
                    TokenStep.waiting(words.text("guild.waiting")),
                    Cards.wrapping(words.text("guild.hint"), "dim"),
                    new FlowPane(GAP, GAP, again));
        }
        var nodes = new ArrayList<Node>();
        guilds.forEach(guild -> nodes.add(guild(guild)));
        if (state == Step.State.PROBLEM) {
            nodes.add(new Notice(
                    Tone.BAD,
                    words.text("guild.problem.title"),
                    words.text("guild.problem.text"),
                    Buttons.of("guild-again", words.text("check-again"), "fth-refresh-cw", model::askAboutKept)));
        }
        return nodes;
    }

    private Node guild(GuildSeen guild) {
        var missing = guild.missing().stream()
                .map(permission -> words.text("permission." + permission.name() + ".name"))
                .toList();
        var below =
                missing.isEmpty() ? words.text("guild.fine") : words.text("guild.missing", String.join(", ", missing));
        var mark = Icons.of(missing.isEmpty() ? "fth-check" : "fth-alert-triangle");
        mark.getStyleClass().add(missing.isEmpty() ? "fine" : "missing");
        return line(guild.name(), below, mark);
    }

    private List<Node> commands(Step.State state) {
        var view = model.viewProperty().get();
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.wrapping(words.text("commands.text"), "dim"));
        boolean coming = view.filter(LaterSteps::isComing).isPresent();
        if (coming) {
            nodes.add(TokenStep.waiting(words.text("commands.coming")));
        }
        if (state == Step.State.PROBLEM) {
            var why = view.flatMap(EnvironmentView::problem);
            nodes.add(new Notice(
                    Tone.BAD,
                    words.text("commands.problem"),
                    why.map(this::remedy).orElse("")));
        }
        nodes.add(Buttons.showWhen(
                Buttons.primary("go-online", words.text("go-online"), "fth-play", model::goOnline),
                model.canGoOnlineProperty()));
        return nodes;
    }

    private String remedy(Problem why) {
        var key = "problem." + why.code() + ".text";
        return words.has(key) ? words.text(key) : why.what() + " " + why.remedy();
    }

    private static boolean isComing(EnvironmentView view) {
        return view.state() == BotState.STARTING
                || view.state() == BotState.CONNECTING
                || view.state() == BotState.WAITING;
    }
}
