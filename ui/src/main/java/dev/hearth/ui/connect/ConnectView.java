package dev.hearth.ui.connect;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The Connect page: the steps to a bot on the real Discord.
public final class ConnectView extends StackPane {
    /// How often Discord is asked again while something is waited for.
    private static final Duration LOOKS = Duration.seconds(4);

    private static final double MARGIN = 16;

    private final ConnectViewModel model;
    private final Messages words;
    private final TokenStep token;
    private final LaterSteps later;
    private final Map<Step, StepCard> cards = new EnumMap<>(Step.class);
    private final VBox notices = new VBox();
    private final ScrollPane steps;
    private Optional<StepCard> turn = Optional.empty();

    private ConnectView(ConnectViewModel model, Messages words, Browser browser) {
        this.model = model;
        this.words = words;
        token = new TokenStep(model, words, browser);
        later = new LaterSteps(model, words, browser);
        for (var step : Step.values()) {
            cards.put(step, new StepCard(step, words));
        }
        var all = new ArrayList<Node>(List.of(notices));
        all.addAll(cards.values());
        steps = Cards.page(all.toArray(Node[]::new));
        token.onChange(this::draw);
        var shown = Shown.on(this);
        model.phaseProperty().when(shown).subscribe(phase -> getChildren().setAll(of(phase)));
        model.stepsProperty().when(shown).subscribe(now -> draw());
        model.keptProperty().when(shown).subscribe(now -> draw());
        model.triedProperty().when(shown).subscribe(now -> draw());
        model.shapeProperty().when(shown).subscribe(now -> draw());
        model.busyProperty().when(shown).subscribe(now -> draw());
        model.replacingProperty().when(shown).subscribe(now -> draw());
        model.viewProperty().when(shown).subscribe(now -> draw());
        model.problemProperty().when(shown).subscribe(now -> draw());
        var looks = new Timeline(new KeyFrame(LOOKS, event -> model.look()));
        looks.setCycleCount(Animation.INDEFINITE);
        shown.subscribe(now -> {
            if (now) {
                looks.play();
            } else {
                looks.stop();
            }
        });
    }

    public static Page page(Language language, ConnectViewModel model, Browser browser) {
        var words = Messages.beside(ConnectView.class, language);
        return new Page(
                "connect",
                Section.LOOK_AFTER,
                "fth-link",
                words.text("title"),
                words.text("subtitle"),
                () -> new ConnectView(model, words, browser));
    }

    private Node of(ConnectViewModel.Phase phase) {
        return switch (phase) {
            case LOADING -> Placeholder.loading(words.text("loading"));
            case AWAY ->
                Placeholder.error(
                        words.text("away.title"),
                        words.text("away.text"),
                        Buttons.primary("wake", words.text("wake"), "fth-play", model::wake));
            case READY -> steps;
        };
    }

    private void draw() {
        var states = model.stepsProperty().get();
        states.forEach((step, state) -> {
            var card = cards.get(step);
            if (card != null) {
                card.show(state);
                card.fill(step == Step.TOKEN ? token.draw() : later.draw(step, state));
            }
        });
        goToTurn(states);
        notices.getChildren()
                .setAll(model.problemProperty().get().map(token::problem).stream()
                        .toList());
        if (model.isNew()) {
            notices.getChildren().add(new Notice(Tone.BUSY, words.text("separate.title"), words.text("separate.text")));
        }
        notices.setManaged(!notices.getChildren().isEmpty());
    }

    /// Scrolls to the step whose turn it is, once it changes.
    private void goToTurn(Map<Step, Step.State> states) {
        var now = states.entrySet().stream()
                .filter(entry -> entry.getValue() != Step.State.DONE)
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(cards.get(entry.getKey())));
        if (!now.equals(turn)) {
            turn = now;
            now.ifPresent(card -> Platform.runLater(() -> {
                layout();
                double hidden = steps.getContent().getLayoutBounds().getHeight()
                        - steps.getViewportBounds().getHeight();
                double top = card.getBoundsInParent().getMinY() - MARGIN;
                steps.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            }));
        }
    }
}
