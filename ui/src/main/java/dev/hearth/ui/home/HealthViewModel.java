package dev.hearth.ui.home;

import dev.hearth.control.engine.Activity;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.TellActivity;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the engine is asked from time to time: its checks, and how busy it was.
public final class HealthViewModel implements EngineListener {
    /// In seconds, for figures come once a second.
    private static final int EVERY = 15;

    private final EnginePort engine;
    private final ObservableList<Check> checks = FXCollections.observableArrayList();
    private final ObservableList<Activity.Hour> hours = FXCollections.observableArrayList();
    private int seconds;

    HealthViewModel(EnginePort engine) {
        this.engine = engine;
    }

    /// A change of state is when a check's answer changes too.
    @Override
    public void status(EngineStatus status) {
        ask();
    }

    @Override
    public void metrics(Metrics metrics) {
        seconds++;
        if (seconds % EVERY == 0) {
            ask();
        }
    }

    @Override
    public void gone() {
        checks.clear();
        hours.clear();
    }

    /// Asks anew. An answer that does not come leaves what is shown; that the engine is gone is told elsewhere.
    void ask() {
        engine.ask(new TellHealth(), outcome -> outcome.either(health -> show(checks, health.checks()), none -> {}));
        engine.ask(
                new TellActivity(), outcome -> outcome.either(activity -> show(hours, activity.hours()), none -> {}));
    }

    ObservableList<Check> checks() {
        return checks;
    }

    /// The last 24 hours, oldest first; empty while nothing runs.
    ObservableList<Activity.Hour> hours() {
        return hours;
    }

    /// What is the same is not drawn again.
    private static <T> void show(ObservableList<T> shown, List<T> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }
}
