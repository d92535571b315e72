package dev.hearth.ui.frame;

import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.text.Messages;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Says once, when the window is closed for the first time, that the bot goes on without it.
public final class Closing {
    private final Choices choices;
    private final Stage stage;

    public Closing(Choices choices, Stage stage) {
        this.choices = choices;
        this.stage = stage;
    }

    /// What to do when the window is asked to close.
    ///
    /// @param botRuns whether there is a bot to speak of
    public void asked(WindowEvent event, boolean botRuns) {
        if (!botRuns
                || choices.toldOfClosingProperty().get()
                || !(stage.getScene().getRoot() instanceof Overlay overlay)) {
            return;
        }
        event.consume();
        var words = Messages.beside(Closing.class, choices.languageProperty().get());
        overlay.ask(
                words.text("closing"),
                words.text("closing.text"),
                words.text("closing.do"),
                words.text("closing.not"),
                this::close);
    }

    private void close() {
        choices.toldOfClosingProperty().set(true);
        stage.close();
    }
}
