package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.port.Browser;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The Practice page: the chat, or why there is none.
public final class PracticeView extends StackPane {
    private final PracticeViewModel model;
    private final Messages words;
    private final Browser browser;

    private PracticeView(PracticeViewModel model, Messages words, Browser browser) {
        this.model = model;
        this.words = words;
        this.browser = browser;
        getStyleClass().add("practice");
        model.phaseProperty()
                .when(Shown.on(this))
                .subscribe(phase -> getChildren().setAll(of(phase)));
    }

    public static Page page(Language language, PracticeViewModel model, Browser browser) {
        var words = Messages.beside(PracticeView.class, language);
        return new Page(
                "practice",
                Section.FIRST,
                "fth-message-circle",
                words.text("title"),
                words.text("subtitle"),
                () -> new PracticeView(model, words, browser));
    }

    private Node of(PracticeViewModel.Phase phase) {
        return switch (phase) {
            case LOADING -> Placeholder.loading(words.text("loading"));
            case STARTING -> Placeholder.loading(words.text("starting"));
            case STOPPED ->
                Placeholder.stopped(
                        words.text("stopped.title"),
                        words.text("stopped.text"),
                        Buttons.primary("start", words.text("start"), "fth-play", model::start));
            case FAILED ->
                Placeholder.error(
                        words.text("failed.title"),
                        words.text("failed.text"),
                        Buttons.primary("start", words.text("start"), "fth-play", model::start),
                        Buttons.of("retry", words.text("retry"), "fth-refresh-cw", model::load));
            case AWAY ->
                Placeholder.error(
                        words.text("away.title"),
                        words.text("away.text"),
                        Buttons.primary("wake", words.text("wake"), "fth-play", model::wake));
            case READY ->
                model.worldProperty()
                        .get()
                        .<Node>map(world -> new ChatView(model, world, words, browser))
                        .orElseGet(() -> Placeholder.loading(words.text("loading")));
        };
    }
}
