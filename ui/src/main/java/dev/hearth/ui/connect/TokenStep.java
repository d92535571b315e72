package dev.hearth.ui.connect;

import dev.hearth.control.Bot;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.TokenCheck;
import dev.hearth.control.supervisor.TokenShape;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first step: a token is pasted, looked at, kept, replaced or removed.
final class TokenStep {
    private static final double GAP = 8;
    private static final double WHEEL = 18;
    private static final String PORTAL = "https://discord.com/developers/applications";

    private final ConnectViewModel model;
    private final Messages words;
    private final Browser browser;
    private final PasswordField field = new PasswordField();
    private boolean removing;
    private Runnable redraw = () -> {};

    TokenStep(ConnectViewModel model, Messages words, Browser browser) {
        this.model = model;
        this.words = words;
        this.browser = browser;
        field.setId("token");
        field.setPromptText(words.text("token.prompt"));
        field.setAccessibleText(words.text("token.prompt"));
        field.textProperty().subscribe((before, now) -> model.typed(now));
        field.setOnAction(event -> model.check(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    void onChange(Runnable drawAgain) {
        redraw = drawAgain;
    }

    List<Node> draw() {
        boolean hasToken =
                model.viewProperty().get().filter(EnvironmentView::hasToken).isPresent();
        return hasToken && !model.replacingProperty().get() ? kept() : entry(hasToken);
    }

    private List<Node> entry(boolean replacing) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.wrapping(words.text(replacing ? "token.replace.text" : "token.text"), "dim"));
        nodes.add(Buttons.link("open-portal", words.text("portal"), () -> browser.open(PORTAL)));
        var paste = Buttons.of("paste", words.text("token.paste"), "fth-clipboard", this::paste);
        var row = new HBox(GAP, field, paste);
        row.setAlignment(Pos.CENTER_LEFT);
        nodes.add(row);
        shape().ifPresent(nodes::add);
        model.triedProperty().get().ifPresent(check -> nodes.addAll(tried(check)));
        if (model.busyProperty().get()) {
            nodes.add(waiting(words.text("token.checking")));
        } else if (model.triedProperty().get().isEmpty()) {
            nodes.add(entryButtons(replacing));
        }
        return nodes;
    }

    private Node entryButtons(boolean replacing) {
        var check =
                Buttons.primary("check", words.text("token.check"), "fth-search", () -> model.check(field.getText()));
        check.setDisable(model.shapeProperty().get() != TokenShape.GOOD);
        var buttons = new FlowPane(GAP, GAP, check);
        if (replacing) {
            buttons.getChildren().add(Buttons.of("keep-old", words.text("token.keep-old"), "fth-x", this::keepOld));
        }
        return buttons;
    }

    private void keepOld() {
        field.clear();
        model.keepOld();
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            field.setText(text.strip());
            field.requestFocus();
        }
    }

    /// What is wrong with what stands in the field, in words.
    private Optional<Node> shape() {
        var shape = model.shapeProperty().get();
        return shape == TokenShape.EMPTY || shape == TokenShape.GOOD
                ? Optional.empty()
                : Optional.of(new Notice(Tone.WARN, words.text("shape.title"), words.text("shape." + shape.name())));
    }

    private List<Node> tried(TokenCheck check) {
        var nodes = new ArrayList<Node>();
        check.problem().ifPresent(why -> nodes.add(problem(why)));
        check.bot().ifPresent(bot -> {
            nodes.add(bot(bot, words.text("token.found")));
            var keep = Buttons.primary(
                    "keep", words.text("token.keep"), "fth-lock", () -> model.keep(field.getText(), field::clear));
            var other = Buttons.of("other", words.text("token.other"), "fth-x", field::clear);
            nodes.add(new FlowPane(GAP, GAP, keep, other));
        });
        return nodes;
    }

    private List<Node> kept() {
        var nodes = new ArrayList<Node>();
        var check = model.keptProperty().get();
        var known = check.flatMap(TokenCheck::bot)
                .or(() -> model.viewProperty().get().flatMap(EnvironmentView::bot));
        known.ifPresent(bot -> nodes.add(bot(bot, words.text("token.kept"))));
        if (known.isEmpty()) {
            nodes.add(Cards.wrapping(words.text("token.kept"), "dim"));
        }
        check.flatMap(TokenCheck::problem).ifPresent(why -> nodes.add(problem(why)));
        nodes.add(removing ? removal() : keptButtons());
        return nodes;
    }

    private Node keptButtons() {
        return new FlowPane(
                GAP,
                GAP,
                Buttons.of("replace", words.text("token.replace"), "fth-repeat", model::replace),
                Buttons.danger("remove", words.text("token.remove"), "fth-trash-2", () -> ask(true)));
    }

    private Node removal() {
        var keep = new Button(words.text("token.remove.no"));
        keep.setId("remove-no");
        keep.setOnAction(event -> ask(false));
        var go = Buttons.danger("remove-yes", words.text("token.remove.yes"), "fth-trash-2", () -> {
            removing = false;
            model.forget();
        });
        return new Notice(Tone.WARN, words.text("token.remove.title"), words.text("token.remove.text"), keep, go);
    }

    private void ask(boolean now) {
        removing = now;
        redraw.run();
    }

    Node problem(Problem why) {
        var key = "problem." + why.code();
        boolean known = words.has(key + ".title");
        var again = Buttons.of("check-again", words.text("check-again"), "fth-refresh-cw", this::again);
        return new Notice(
                Tone.BAD,
                known ? words.text(key + ".title") : why.what(),
                known ? words.text(key + ".text") : why.remedy(),
                again);
    }

    private void again() {
        if (field.getText().isEmpty()) {
            model.askAboutKept();
        } else {
            model.check(field.getText());
        }
    }

    private static Node bot(Bot bot, String below) {
        var row = new HBox(
                12,
                new BotPicture(bot),
                new VBox(1, Cards.styled(new Label(bot.name()), "bot-name"), Cards.wrapping(below, "dim")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Node waiting(String text) {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        wheel.setMinSize(WHEEL, WHEEL);
        var row = new HBox(10, wheel, Cards.wrapping(text, "dim"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
