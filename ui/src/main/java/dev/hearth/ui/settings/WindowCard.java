package dev.hearth.ui.settings;

import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/// What holds for this window alone.
final class WindowCard extends VBox {
    private static final List<Integer> LINES = List.of(10_000, 50_000, 200_000, 500_000, 1_000_000);

    private final Choices choices;
    private final Messages words;

    WindowCard(Choices choices, Messages words) {
        this.choices = choices;
        this.words = words;
        getStyleClass().addAll("card", "settings-card");
        getChildren()
                .addAll(
                        Cards.head(words.text("window"), ""),
                        new SettingRow(words.text("appearance"), words.text("appearance.text"), appearance()),
                        new SettingRow(words.text("language"), words.text("language.text"), language()),
                        new SettingRow(words.text("lines"), words.text("lines.text"), lines()));
    }

    private SegmentedButton appearance() {
        var buttons = new SegmentedButton(
                choice(Appearance.SYSTEM, "fth-monitor"),
                choice(Appearance.LIGHT, "fth-sun"),
                choice(Appearance.DARK, "fth-moon"));
        buttons.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        return buttons;
    }

    private ToggleButton choice(Appearance appearance, String icon) {
        var button = new ToggleButton(words.text("appearance." + appearance), Icons.of(icon));
        button.setId("appearance-" + appearance);
        button.setOnAction(event -> choices.appearanceProperty().set(appearance));
        choices.appearanceProperty().when(Shown.on(button)).subscribe(now -> button.setSelected(now == appearance));
        return button;
    }

    private ComboBox<Language> language() {
        var box = new ComboBox<Language>();
        box.setId("language");
        box.getItems().setAll(Language.values());
        box.setConverter(named(Language::ownName));
        box.setValue(choices.languageProperty().get());
        box.setOnAction(event -> choices.languageProperty().set(box.getValue()));
        return box;
    }

    private ComboBox<Integer> lines() {
        var numbers = NumberFormat.getIntegerInstance(words.language().locale());
        var box = new ComboBox<Integer>();
        box.setId("log-lines");
        box.getItems().setAll(LINES);
        box.setConverter(named(numbers::format));
        box.setValue(choices.logLinesProperty().get());
        box.setOnAction(event -> choices.logLinesProperty().set(box.getValue()));
        return box;
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        };
    }
}
