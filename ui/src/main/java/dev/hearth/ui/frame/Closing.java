package dev.hearth.ui.frame;

import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.text.Messages;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Says once, when the window is closed for the first time, that the bot goes on without it; and each time something is
/// not saved, that it would be lost.
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
    /// @param unsaved how many changes are not saved
    public void asked(WindowEvent event, boolean botRuns, int unsaved) {
        boolean tell = botRuns && !choices.toldOfClosingProperty().get();
        if ((!tell && unsaved == 0) || !(stage.getScene().getRoot() instanceof Overlay overlay)) {
            return;
        }
        event.consume();
        var words = Messages.beside(Closing.class, choices.languageProperty().get());
        if (unsaved > 0) {
            overlay.confirm(
                    words.text("closing.unsaved"),
                    words.text("closing.unsaved.text", unsaved),
                    words.text("closing.unsaved.do"),
                    words.text("closing.not"),
                    stage::close);
            return;
        }
        overlay.ask(
                words.text("closing"),
                words.text("closing.text"),
                words.text("closing.do"),
                words.text("closing.not"),
                () -> {
                    choices.toldOfClosingProperty().set(true);
                    stage.close();
                });
    }
}
