package dev.hearth.ui.recovery;

import dev.hearth.control.KitCode;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Takes the code of a recovery kit, and names the group with a slip in it while it is typed.
public final class KitField extends VBox {
    private final TextField typed = new TextField();
    private final Label about = Cards.wrapping("", "event-detail");
    private final ReadOnlyObjectWrapper<@Nullable KitCode> code = new ReadOnlyObjectWrapper<>();
    private final Messages words;

    public KitField(Language language) {
        this(Messages.beside(KitField.class, language));
    }

    KitField(Messages words) {
        super(6);
        this.words = words;
        typed.setId("kit-typed");
        typed.getStyleClass().add("mono");
        typed.setAccessibleText(words.text("field"));
        typed.setPromptText(words.text("field"));
        about.setId("kit-about");
        getChildren().addAll(typed, about);
        typed.textProperty().subscribe(this::read);
    }

    private void read(String text) {
        switch (KitCode.read(text)) {
            case KitCode.Whole(var whole) -> {
                say(words.text("field.whole"));
                code.set(whole);
            }
            case KitCode.Slip(var group) -> none(group == last(text) ? "" : words.text("field.slip", group));
            case KitCode.Incomplete(var groups) -> none(words.text("field.groups", groups));
        }
    }

    /// The group that is being typed right now: it is not wrong, only not finished.
    private static int last(String text) {
        var letters = text.replaceAll("[\\s-]", "");
        return letters.length() % 5 == 0 ? 0 : letters.length() / 5 + 1;
    }

    private void none(String why) {
        code.set(null);
        say(why);
    }

    /// Says something about what was typed.
    void say(String what) {
        about.setText(what);
    }

    /// What was typed; null as long as it is no whole code.
    public ReadOnlyObjectProperty<@Nullable KitCode> codeProperty() {
        return code.getReadOnlyProperty();
    }

    /// Gives the field the focus, once whatever opens has taken it.
    public void focus() {
        Platform.runLater(typed::requestFocus);
    }
}
