package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The list above the composer and the line of it that Enter takes.
final class Suggestions {
    private final ObservableList<Suggestion> list = FXCollections.observableArrayList();
    /// One for all who listen: a wrapper made anew for each would be kept by nobody, and its listeners go with it.
    private final ObservableList<Suggestion> readable = FXCollections.unmodifiableObservableList(list);

    private final ReadOnlyIntegerWrapper highlight = new ReadOnlyIntegerWrapper(-1);

    /// Commands whose name contains what was typed after the slash.
    void commands(List<SlashCommand> commands, String text) {
        var typed = text.isEmpty() ? "" : text.substring(1).toLowerCase(Locale.ROOT);
        var fitting = commands.stream()
                .filter(command ->
                        command.shown().contains(typed) || command.name().contains(typed))
                .map(command -> new Suggestion(
                        Suggestion.Kind.COMMAND, "/" + command.shown(), command.description(), command.name(), false))
                .toList();
        show(fitting, 0);
    }

    /// Options that may come next; Enter takes one only if its name was begun, else it sends.
    void options(List<Option> options, String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        var fitting = options.stream()
                .filter(option ->
                        option.shown().startsWith(typed) || option.name().startsWith(typed))
                .map(option -> new Suggestion(
                        Suggestion.Kind.OPTION, option.shown(), option.description(), option.name(), option.required()))
                .toList();
        show(fitting, typed.isEmpty() ? -1 : 0);
    }

    /// Values for the open option.
    void values(List<Choice> choices) {
        var fitting = choices.stream()
                .map(choice -> new Suggestion(Suggestion.Kind.VALUE, choice.name(), "", choice.value(), false))
                .toList();
        show(fitting, 0);
    }

    private void show(List<Suggestion> fitting, int first) {
        highlight.set(-1);
        list.setAll(fitting);
        highlight.set(fitting.isEmpty() ? -1 : first);
    }

    /// Moves the highlight; from the last line on to the first one, and back.
    void move(int by) {
        if (!list.isEmpty()) {
            int from = highlight.get() < 0 && by < 0 ? 0 : highlight.get();
            highlight.set(Math.floorMod(from + by, list.size()));
        }
    }

    void highlight(int index) {
        highlight.set(index);
    }

    Optional<Suggestion> highlighted() {
        int index = highlight.get();
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    Optional<Suggestion> highlightedOrFirst() {
        return highlighted().or(() -> list.stream().findFirst());
    }

    /// Closes the list; false if it was closed.
    boolean hide() {
        boolean shown = !list.isEmpty();
        show(List.of(), -1);
        return shown;
    }

    ObservableList<Suggestion> list() {
        return readable;
    }

    ReadOnlyIntegerProperty highlightProperty() {
        return highlight.getReadOnlyProperty();
    }
}
