package dev.hearth.ui.kit;

import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What lies over a page: short messages at the lower right, and one dialog at a time over a shade. Both live in the
/// window itself, so they carry its theme and cannot get lost behind it.
public final class Overlay extends StackPane {
    private static final Duration SHOWN = Duration.seconds(6);

    private final VBox toasts = Cards.styled(new VBox(), "toasts");
    private final StackPane shade = Cards.styled(new StackPane(), "shade");
    private final Messages words;
    private Node below = new Region();
    private @Nullable Node focusedBefore;

    public Overlay(Language language) {
        words = Messages.beside(Overlay.class, language);
        toasts.setPickOnBounds(false);
        shade.setVisible(false);
        shade.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeDialog();
                event.consume();
            }
        });
        getChildren().addAll(below, toasts, shade);
    }

    /// The kit's own words in the window's language.
    Messages words() {
        return words;
    }

    /// Lays itself over the window's content.
    public void cover(Node content) {
        below = content;
        getChildren().set(0, content);
    }

    /// Shows a message for some seconds, or until it is closed.
    public void toast(Tone tone, String text) {
        var mark = new Mark(tone.icon(), tone);
        var sentence = Cards.wrapping(text);
        HBox.setHgrow(sentence, javafx.scene.layout.Priority.ALWAYS);
        var toast = Cards.styled(new HBox(), "toast");
        var close = Buttons.icon(
                "toast-close",
                words.text("close"),
                "fth-x",
                () -> toasts.getChildren().remove(toast));
        toast.getChildren().addAll(mark, sentence, close);
        toast.setMaxHeight(Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        toasts.getChildren().add(toast);
        var end = new PauseTransition(SHOWN);
        end.setOnFinished(event -> toasts.getChildren().remove(toast));
        end.play();
    }

    /// Asks before something is done that costs something. The safe answer has the focus; Escape gives it too.
    ///
    /// @param yes what the button that goes ahead says: the deed itself, never "OK"
    public void confirm(String title, String text, String yes, String no, Runnable deed) {
        ask(title, text, yes, no, deed, "danger");
    }

    /// Asks before something is done that costs nothing.
    public void ask(String title, String text, String yes, String no, Runnable deed) {
        ask(title, text, yes, no, deed, "harmless");
    }

    private void ask(String title, String text, String yes, String no, Runnable deed, String kind) {
        var keep = new Button(no);
        keep.setId("dialog-no");
        keep.setOnAction(event -> closeDialog());
        var go = new Button(yes);
        go.setId("dialog-yes");
        go.getStyleClass().addAll("accent", kind);
        go.setOnAction(event -> {
            closeDialog();
            deed.run();
        });
        dialog(title, List.of(Cards.wrapping(text, "dialog-text")), keep, go);
    }

    /// Shows a dialog of any content; it closes by its buttons, which call [#closeDialog()], or by Escape. The first
    /// button has the focus.
    public void dialog(String title, List<? extends Node> content, Button... actions) {
        show(card(title, content, actions));
        actions[0].requestFocus();
    }

    /// The same for what has to be read, such as a report.
    public void wideDialog(String title, List<? extends Node> content, Button... actions) {
        show(Cards.styled(card(title, content, actions), "wide"));
        actions[0].requestFocus();
    }

    private static VBox card(String title, List<? extends Node> content, Button... actions) {
        var card = new VBox(Cards.styled(new Label(title), "dialog-title"));
        card.getChildren().addAll(content);
        card.getChildren().add(Cards.styled(new HBox(actions), "actions"));
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        return card;
    }

    private void show(Node card) {
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        shade.getChildren().setAll(card);
        StackPane.setAlignment(card, Pos.CENTER);
        StackPane.setMargin(card, new javafx.geometry.Insets(32));
        shade.setVisible(true);
        // What lies below can neither be clicked nor reached by Tab.
        below.setDisable(true);
    }

    /// Takes the dialog away and gives the focus back to where it was.
    public void closeDialog() {
        shade.setVisible(false);
        shade.getChildren().clear();
        below.setDisable(false);
        var back = focusedBefore;
        if (back != null) {
            Platform.runLater(back::requestFocus);
        }
    }
}
