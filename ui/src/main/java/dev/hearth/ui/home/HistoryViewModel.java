package dev.hearth.ui.home;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.CrashReport;
import dev.hearth.control.supervisor.Crashes;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListGaps;
import dev.hearth.control.supervisor.ListHappenings;
import dev.hearth.control.supervisor.ReadCrash;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What happened to the bot that is shown: events, times when it was away, crash reports.
public final class HistoryViewModel implements SupervisorListener {
    private static final int EVENTS = 50;

    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final ObservableList<Happening> happenings = FXCollections.observableArrayList();
    private final ObservableList<Gap> gaps = FXCollections.observableArrayList();
    private final ObservableList<Crashes.Entry> crashes = FXCollections.observableArrayList();
    private boolean known;

    HistoryViewModel(SupervisorPort supervisor, LiveHouse live) {
        this.supervisor = supervisor;
        this.live = live;
        live.environmentProperty().subscribe(this::forget);
        supervisor.hear(this);
    }

    /// The first time that the supervisor is heard, it is asked for what was before.
    @Override
    public void house(House house) {
        if (!known) {
            known = true;
            ask();
        }
    }

    @Override
    public void away(Away why) {
        known = false;
    }

    @Override
    public void happening(Happening happening) {
        boolean isNew = happening.environment() == live.environment()
                && happenings.stream().allMatch(one -> one.id() < happening.id());
        if (isNew) {
            happenings.addFirst(happening);
            if (happenings.size() > EVENTS) {
                happenings.removeLast();
            }
            askRest(live.environment());
        }
    }

    /// Reads one crash report.
    void read(String crash, Consumer<Outcome<CrashReport>> then) {
        supervisor.ask(new ReadCrash(live.environment(), crash), then);
    }

    /// Newest first.
    ObservableList<Happening> happenings() {
        return happenings;
    }

    /// Newest first.
    ObservableList<Gap> gaps() {
        return gaps;
    }

    /// Newest first.
    ObservableList<Crashes.Entry> crashes() {
        return crashes;
    }

    private void forget() {
        happenings.clear();
        gaps.clear();
        crashes.clear();
        if (known) {
            ask();
        }
    }

    private void ask() {
        var environment = live.environment();
        supervisor.ask(
                new ListHappenings(environment, EVENTS),
                outcome -> outcome.either(
                        answer -> {
                            if (environment == live.environment()) {
                                happenings.setAll(answer.happenings());
                            }
                        },
                        none -> {}));
        askRest(environment);
    }

    /// What an event may have added to.
    private void askRest(Environment environment) {
        supervisor.ask(
                new ListGaps(environment),
                outcome -> outcome.either(
                        answer -> {
                            if (environment == live.environment()) {
                                gaps.setAll(answer.gaps());
                            }
                        },
                        none -> {}));
        supervisor.ask(
                new ListCrashes(environment),
                outcome -> outcome.either(
                        answer -> {
                            if (environment == live.environment()) {
                                crashes.setAll(answer.crashes());
                            }
                        },
                        none -> {}));
    }
}
