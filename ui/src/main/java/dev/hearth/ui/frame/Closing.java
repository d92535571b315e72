package dev.hearth.ui.frame;

import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.text.Messages;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Says once, when the window is closed for the first time, that the bot goes on without it; and each time something is
/// not saved, that it would be lost.
public final class Closing {
    private final Choices choices;
    private final Stage stage;
    private final Consumer<Runnable> leave;

    /// @param leave ends what should not outlive the window, then goes on
    public Closing(Choices choices, Stage stage, Consumer<Runnable> leave) {
        this.choices = choices;
        this.stage = stage;
        this.leave = leave;
    }

    /// What to do when the window is asked to close.
    ///
    /// @param botRuns whether there is a bot to speak of
    /// @param unsaved how many changes are not saved
    public void asked(WindowEvent event, boolean botRuns, int unsaved) {
        event.consume();
        boolean tell = botRuns && !choices.toldOfClosingProperty().get();
        if ((!tell && unsaved == 0) || !(stage.getScene().getRoot() instanceof Overlay overlay)) {
            close();
            return;
        }
        var words = Messages.beside(Closing.class, choices.languageProperty().get());
        if (unsaved > 0) {
            overlay.confirm(
                    words.text("closing.unsaved"),
                    words.text("closing.unsaved.text", unsaved),
                    words.text("closing.unsaved.do"),
                    words.text("closing.not"),
                    this::close);
            return;
        }
        overlay.ask(
                words.text("closing"),
                words.text("closing.text"),
                words.text("closing.do"),
                words.text("closing.not"),
                () -> {
                    choices.toldOfClosingProperty().set(true);
                    close();
                });
    }

    private void close() {
        leave.accept(stage::close);
    }
}
