package dev.hearth.ui.kit;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// A choice of one among a few that all fit beside each other.
public final class Segments {
    private Segments() {}

    /// One button for each of the values, in their order. One of them always holds: a click on it does not take it out.
    ///
    /// @param id the buttons are called so, and after their values
    public static <E extends Enum<E>> SegmentedButton of(
            String id, String name, E[] values, Function<E, String> label, ObjectProperty<E> chosen) {
        var buttons = new SegmentedButton(
                Stream.of(values).map(value -> button(id, value, label, chosen)).toArray(ToggleButton[]::new));
        buttons.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        buttons.setAccessibleText(name);
        return buttons;
    }

    private static <E extends Enum<E>> ToggleButton button(
            String id, E value, Function<E, String> label, ObjectProperty<E> chosen) {
        var button = new ToggleButton(label.apply(value));
        button.setId(id + "-" + value.name().toLowerCase(Locale.ROOT));
        button.setOnAction(event -> chosen.set(value));
        chosen.when(Shown.on(button)).subscribe(now -> button.setSelected(now == value));
        return button;
    }
}
