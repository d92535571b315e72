package dev.hearth.ui.practice;

import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.backstage.Fault;
import dev.hearth.ui.port.backstage.Faults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What goes wrong on the practice server because somebody wanted it to.
final class FaultsViewModel {
    private static final String CLEAR = "clear";

    private final PracticePort port;
    private final ObservableList<Fault> all = FXCollections.observableArrayList();
    private final ObservableList<Fault> readable = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<Faults>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper armed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Fault>> done = new ReadOnlyObjectWrapper<>(Optional.empty());

    FaultsViewModel(PracticePort port) {
        this.port = port;
    }

    /// Asks how things are.
    void look() {
        port.faults(this::take);
    }

    /// Makes something go wrong; a switch that is on is switched off.
    ///
    /// @param told what was typed; a number that is none stays as it was
    void cause(Fault fault, Map<String, String> told) {
        var order = new LinkedHashMap<>(fault.told());
        told.forEach((name, value) -> {
            if (fits(fault.told().getOrDefault(name, ""), value)) {
                order.put(name, value.strip());
            }
        });
        if (fault.isSwitch()) {
            order.put("on", Boolean.toString(!isOn(fault)));
        }
        ask(fault.word(), order, Optional.of(fault));
    }

    /// Whether a value may stand where there was another one: a number where there was one.
    static boolean fits(String before, String typed) {
        return !before.matches("-?\\d+") || typed.strip().matches("-?\\d{1,9}");
    }

    /// Ends all that still goes wrong.
    void clear() {
        ask(CLEAR, Map.of(), Optional.empty());
    }

    private void ask(String word, Map<String, String> told, Optional<Fault> fault) {
        done.set(Optional.empty());
        port.cause(word, told, outcome -> {
            take(outcome);
            if (outcome instanceof Outcome.Answered<Faults>) {
                done.set(fault);
            }
        });
    }

    private void take(Outcome<Faults> outcome) {
        outcome.either(
                found -> {
                    lost.set(false);
                    state.set(Optional.of(found));
                    armed.set(found.armed());
                    var causes = found.all().stream()
                            .filter(fault -> !fault.word().equals(CLEAR))
                            .toList();
                    if (!causes.equals(all)) {
                        all.setAll(causes);
                    }
                },
                why -> lost.set(true));
    }

    boolean isOn(Fault fault) {
        return state.get().filter(now -> now.isOn(fault)).isPresent();
    }

    /// All that can be caused.
    ObservableList<Fault> all() {
        return readable;
    }

    ReadOnlyObjectProperty<Optional<Faults>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How much still goes wrong.
    ReadOnlyIntegerProperty armedProperty() {
        return armed.getReadOnlyProperty();
    }

    /// Whether the server did not answer the last time.
    ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /// What was caused last.
    ReadOnlyObjectProperty<Optional<Fault>> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
