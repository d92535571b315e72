package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A command that is being filled in: which one, the options that have a value, and the one that is open.
final class Filling {
    private final ReadOnlyObjectWrapper<Optional<SlashCommand>> command = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Option>> active = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Slot> slots = FXCollections.observableArrayList();
    private final ObservableList<Slot> readableSlots = FXCollections.unmodifiableObservableList(slots);

    void begin(SlashCommand chosen) {
        command.set(Optional.of(chosen));
        slots.clear();
        close();
    }

    void clear() {
        command.set(Optional.empty());
        slots.clear();
        close();
    }

    void open(Option option) {
        active.set(Optional.of(option));
    }

    /// Leaves the open option without a value.
    void close() {
        active.set(Optional.empty());
    }

    /// Gives the open option its value.
    void keep(Choice choice) {
        active.get().ifPresent(option -> {
            slots.add(new Slot(option, choice.value(), choice.name()));
            close();
        });
    }

    /// Takes the newest value away and opens its option.
    Optional<Slot> takeBack() {
        return slots.isEmpty() ? Optional.empty() : reopened(slots.removeLast());
    }

    /// Takes a value away and opens its option.
    Optional<Slot> takeBack(Slot slot) {
        return slots.remove(slot) ? reopened(slot) : Optional.empty();
    }

    private Optional<Slot> reopened(Slot slot) {
        open(slot.option());
        return Optional.of(slot);
    }

    /// Options that are neither filled in nor open.
    List<Option> remaining() {
        return command.get().map(SlashCommand::options).orElse(List.of()).stream()
                .filter(option -> !active.get().equals(Optional.of(option)))
                .filter(option -> slots.stream().noneMatch(slot -> slot.option().equals(option)))
                .toList();
    }

    /// The first required option that is neither filled in nor open.
    Optional<Option> missing() {
        return remaining().stream().filter(Option::required).findFirst();
    }

    /// An option that could still be given, by the name that is shown or its own.
    Optional<Option> named(String name) {
        return remaining().stream()
                .filter(option -> option.shown().equalsIgnoreCase(name.strip())
                        || option.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// The values by option.
    SequencedMap<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        slots.forEach(slot -> values.put(slot.option().name(), slot.value()));
        return values;
    }

    Optional<SlashCommand> command() {
        return command.get();
    }

    Optional<Option> active() {
        return active.get();
    }

    ReadOnlyObjectProperty<Optional<SlashCommand>> commandProperty() {
        return command.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Option>> activeProperty() {
        return active.getReadOnlyProperty();
    }

    ObservableList<Slot> slots() {
        return readableSlots;
    }
}
