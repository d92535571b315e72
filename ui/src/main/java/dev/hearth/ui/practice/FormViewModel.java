package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form that the bot opened, while it is filled in.
final class FormViewModel {
    private final ReadOnlyObjectWrapper<Optional<Form>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper wrongField = new ReadOnlyStringWrapper("");
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final Consumer<SequencedMap<String, String>> submit;
    private final Runnable dismiss;

    FormViewModel(Consumer<SequencedMap<String, String>> submit, Runnable dismiss) {
        this.submit = submit;
        this.dismiss = dismiss;
    }

    void open(Form opened) {
        values.clear();
        for (var field : opened.fields()) {
            values.put(field.id(), new SimpleStringProperty(prefilled(field)));
        }
        wrongField.set("");
        form.set(Optional.of(opened));
    }

    private static String prefilled(Form.Field field) {
        return field.options().stream()
                .filter(option -> option.picked())
                .findFirst()
                .map(option -> option.value())
                .orElse(field.value());
    }

    /// The text of a field.
    StringProperty value(Form.Field field) {
        return values.computeIfAbsent(field.id(), id -> new SimpleStringProperty(""));
    }

    /// Sends it, unless a field is missing or has the wrong length: then that one is named.
    void submit() {
        form.get().ifPresent(opened -> {
            var wrong = opened.fields().stream().filter(this::isWrong).findFirst();
            wrongField.set(wrong.map(Form.Field::id).orElse(""));
            if (wrong.isEmpty()) {
                var given = new LinkedHashMap<String, String>();
                opened.fields()
                        .forEach(field -> given.put(field.id(), value(field).get()));
                close();
                submit.accept(given);
            }
        });
    }

    private boolean isWrong(Form.Field field) {
        int length = value(field).get().length();
        boolean tooShort = length < Math.max(field.minLength(), field.required() ? 1 : 0);
        return length > field.maxLength() || (tooShort && (field.required() || length > 0));
    }

    /// Closes it; the bot does not hear of it.
    void cancel() {
        if (form.get().isPresent()) {
            close();
            dismiss.run();
        }
    }

    void close() {
        form.set(Optional.empty());
        values.clear();
    }

    ReadOnlyObjectProperty<Optional<Form>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// The id of the field that is missing or has the wrong length, empty if none has.
    ReadOnlyStringProperty wrongFieldProperty() {
        return wrongField.getReadOnlyProperty();
    }
}
