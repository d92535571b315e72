package dev.hearth.ui.servers;

import atlantafx.base.controls.ToggleSwitch;
import dev.hearth.control.engine.SettingsView.Choice;
import dev.hearth.ui.kit.Areas;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The control for each kind of setting. A control shows what holds, and hands on what somebody wants instead.
final class Editors {
    private static final int LINES = 3;

    private final Overlay overlay;
    private final Messages words;
    private final Supplier<Offers> offers;

    Editors(Overlay overlay, Messages words, Supplier<Offers> offers) {
        this.overlay = overlay;
        this.words = words;
        this.offers = offers;
    }

    /// A control with what belongs to it.
    ///
    /// @param node  what is laid out
    /// @param focus what the keyboard comes to first
    /// @param wide  whether it stands below the words instead of beside them
    record Editor(Region node, Region focus, boolean wide) {
        static Editor beside(Region node) {
            return new Editor(node, node, false);
        }
    }

    Editor of(FieldViewModel field) {
        var editor = switch (field.setting().kind()) {
            case SWITCH -> Editor.beside(toggle(field));
            case NUMBER -> number(field);
            case CHOICE -> Editor.beside(choice(field));
            case TIME -> Editor.beside(line(field));
            case TEXT -> area(field);
            case PHRASES -> wide(new PhrasesEditor(field, words));
            case CHANNELS, ROLES -> wide(new ChipsEditor(field, overlay, words, offers));
            case CHANNEL, ROLE, ZONE, COUNTRY -> Editor.beside(new PickEditor(field, overlay, offers));
        };
        editor.focus().setId("field-" + field.key());
        return editor;
    }

    private static Editor wide(ListEditor editor) {
        return new Editor(editor, editor.focus(), true);
    }

    private static ToggleSwitch toggle(FieldViewModel field) {
        var toggle = new ToggleSwitch();
        Shown.follow(
                toggle,
                field.draftProperty(),
                () -> toggle.setSelected(Boolean.parseBoolean(field.holding().orElse("false"))));
        toggle.selectedProperty().subscribe((before, now) -> field.choose(now.toString()));
        return toggle;
    }

    private ComboBox<Choice> choice(FieldViewModel field) {
        var box = new ComboBox<Choice>();
        box.getItems().setAll(field.setting().choices());
        box.setConverter(new Labels());
        Shown.follow(box, field.draftProperty(), () -> {
            box.setPromptText(offers.get().say(field.setting(), Optional.empty()));
            box.setValue(box.getItems().stream()
                    .filter(choice -> field.holding().equals(Optional.of(choice.value())))
                    .findFirst()
                    .orElse(null));
        });
        box.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                field.choose(now.value());
            }
        });
        return box;
    }

    private Editor number(FieldViewModel field) {
        var setting = field.setting();
        int least = setting.least().orElse(Integer.MIN_VALUE);
        int most = setting.most().orElse(Integer.MAX_VALUE);
        var line = line(field);
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (step != 0) {
                field.choose(Integer.toString(Math.clamp(read(field) + (long) step, least, most)));
                event.consume();
            }
        });
        var bounds = Cards.styled(new Label(words.text("bounds", least, most)), "field-bounds");
        var both = new VBox(2, line, bounds);
        return new Editor(both, line, false);
    }

    private static int read(FieldViewModel field) {
        try {
            return Integer.parseInt(field.holding().orElse("0").strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private TextField line(FieldViewModel field) {
        var line = new TextField();
        line.getStyleClass().add("field-line");
        follow(line, field);
        return line;
    }

    private Editor area(FieldViewModel field) {
        var area = Areas.of(LINES);
        follow(area, field);
        int most = field.setting().most().orElse(0);
        var count = Cards.styled(new Label(), "field-bounds");
        area.textProperty()
                .subscribe(text -> count.setText(words.text("length", text.codePointCount(0, text.length()), most)));
        var both = new VBox(2, area, new HBox(Cards.gap(), count));
        return new Editor(both, area, true);
    }

    /// While somebody types, what they type stays as they typed it.
    private void follow(TextInputControl input, FieldViewModel field) {
        input.setPromptText(offers.get().say(field.setting(), Optional.empty()));
        Shown.follow(input, field.draftProperty(), () -> {
            var draft = field.draftProperty().get();
            if (!field.chosenBy(input.getText()).equals(draft)) {
                input.setText(draft.orElse(""));
            }
        });
        input.textProperty().subscribe((before, now) -> field.set(now));
    }

    private static final class Labels extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.label();
        }

        @Override
        public Choice fromString(String text) {
            throw new UnsupportedOperationException("choices are picked, not typed");
        }
    }
}
