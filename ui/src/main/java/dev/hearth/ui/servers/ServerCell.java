package dev.hearth.ui.servers;

import dev.hearth.control.engine.GuildEntry;
import dev.hearth.ui.kit.Avatar;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One guild of the list.
final class ServerCell extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double ICON = 40;

    private final Messages words;
    private final GuildIcons icons;
    private final Avatar avatar = new Avatar(ICON);
    private final Label name = Cards.styled(new Label(), "strong");
    private final Label facts = Cards.styled(new Label(), "event-detail");
    private final Label unsaved = pill(Tone.BUSY);
    private final Label faults = pill(Tone.BAD);
    private final Label missing = pill(Tone.WARN);
    private final Label fine = pill(Tone.OK);
    private @Nullable GuildEntry entry;

    /// @param open what a click does
    ServerCell(Messages words, GuildIcons icons, Consumer<GuildEntry> open) {
        super(12);
        this.words = words;
        this.icons = icons;
        getStyleClass().add("server-row");
        setAlignment(Pos.CENTER_LEFT);
        var text = new VBox(1, name, facts);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(avatar, text, unsaved, faults, missing, fine, Icons.of("fth-chevron-right"));
        setOnMouseClicked(event -> {
            var here = entry;
            if (here != null && event.getButton() == MouseButton.PRIMARY) {
                open.accept(here);
            }
        });
    }

    /// @param waiting how many of its changes wait to be saved
    void show(GuildEntry now, int waiting, boolean selected) {
        if (!now.equals(entry)) {
            avatar.show(now.name(), icons.of(now));
            name.setText(now.name());
            facts.setText(words.text("facts", now.members(), now.chosen()));
        }
        entry = now;
        mark(unsaved, waiting > 0, words.text("mark.unsaved", waiting));
        mark(faults, now.faults() > 0, words.text("mark.faults", now.faults()));
        mark(
                missing,
                !now.missing().isEmpty(),
                words.text("mark.missing", now.missing().size()));
        mark(fine, now.faults() == 0 && now.missing().isEmpty(), words.text("mark.fine"));
        pseudoClassStateChanged(SELECTED, selected);
        setAccessibleText(getChildren().stream()
                .filter(Node::isVisible)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(", ", name.getText() + ", " + facts.getText() + ", ", "")));
    }

    static Label pill(Tone tone) {
        var pill = Cards.styled(new Label(), "state-pill");
        pill.setMinWidth(USE_PREF_SIZE);
        tone.on(pill);
        return pill;
    }

    private static void mark(Label pill, boolean shown, String text) {
        pill.setText(text);
        pill.setVisible(shown);
        pill.setManaged(shown);
    }
}
