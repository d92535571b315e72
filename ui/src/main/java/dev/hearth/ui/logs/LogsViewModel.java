package dev.hearth.ui.logs;

import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.LogPage;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.LogListener;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.port.UiExecutor;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The log of the environment that is shown: new lines from the engine's stream, older ones from its files.
public final class LogsViewModel implements LogListener, SupervisorListener {
    private static final int PAGE = 2_000;
    /// How far back an error id is looked for: pages of the files.
    private static final int DEEPEST = 25;

    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final LogStore store;
    private final LogIndex index;
    private final ObjectProperty<LogLevel> level = new SimpleObjectProperty<>(LogLevel.TRACE);
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<LogRows> rows = new ReadOnlyObjectWrapper<>(LogRows.NONE);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasEarlier = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Long> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper missed = new ReadOnlyBooleanWrapper();
    private Optional<String> cursor = Optional.empty();
    private boolean known;

    public LogsViewModel(
            SupervisorPort supervisor,
            EnginePort engine,
            LiveHouse live,
            ReadOnlyIntegerProperty capacity,
            UiExecutor ui) {
        this(supervisor, engine, live, new LogStore(capacity.get()), ui);
        capacity.subscribe(lines -> store.capacity(lines.intValue()));
    }

    private LogsViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live, LogStore store, UiExecutor ui) {
        this(supervisor, engine, live, store, new LogQuery(store, ui));
    }

    LogsViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live, LogStore store, LogIndex index) {
        this.supervisor = supervisor;
        this.live = live;
        this.store = store;
        this.index = index;
        index.showIn(rows::set);
        level.subscribe(this::search);
        text.subscribe(this::search);
        live.environmentProperty().subscribe(this::restart);
        supervisor.hear(this);
        engine.hearLog(this);
    }

    @Override
    public void line(String json) {
        store.add(LogLineReader.read(json));
        index.changed();
    }

    @Override
    public void lost(long count) {
        store.add(new LogLine(0, LogLevel.MARK, "", "", String.valueOf(count), ""));
        index.changed();
    }

    @Override
    public void house(House house) {
        if (!known) {
            known = true;
            readEarlier();
        }
    }

    @Override
    public void away(Away why) {
        known = false;
    }

    /// Reads a page of older lines from the files.
    void readEarlier() {
        readEarlier(() -> {});
    }

    /// Shows the line that belongs to an error id, wherever it is: whatever filter there was is taken away, and the
    /// files are read back as far as is sensible.
    public void open(String errorId) {
        var id = errorId.strip();
        if (id.isEmpty()) {
            return;
        }
        text.set("");
        level.set(LogLevel.TRACE);
        missed.set(false);
        found.set(null);
        seek(new Needle(id), DEEPEST);
    }

    LogLine line(long sequence) {
        return store.line(sequence);
    }

    /// Whether a line is still held.
    boolean holds(long sequence) {
        return sequence >= store.first() && sequence < store.end();
    }

    ObjectProperty<LogLevel> levelProperty() {
        return level;
    }

    StringProperty textProperty() {
        return text;
    }

    /// Whether the newest line is kept in sight.
    BooleanProperty followProperty() {
        return follow;
    }

    ReadOnlyObjectProperty<LogRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasEarlierProperty() {
        return hasEarlier.getReadOnlyProperty();
    }

    /// Why older lines could not be read; null if they could.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The line that an error id led to; null before.
    ReadOnlyObjectProperty<@Nullable Long> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The line that was found is shown.
    void forgetFound() {
        found.set(null);
    }

    /// Whether an error id was looked for in vain.
    ReadOnlyBooleanProperty missedProperty() {
        return missed.getReadOnlyProperty();
    }

    private void search() {
        index.filter(new LogFilter(level.get(), text.get()));
    }

    /// Another environment: nothing of one is ever seen beside the other.
    private void restart() {
        store.clear();
        cursor = Optional.empty();
        hasEarlier.set(true);
        problem.set(null);
        found.set(null);
        missed.set(false);
        index.changed();
        if (known) {
            readEarlier();
        }
    }

    private void seek(Needle id, int pages) {
        for (long at = store.end() - 1; at >= store.first(); at--) {
            if (id.isIn(store.line(at).text())) {
                follow.set(false);
                found.set(at);
                return;
            }
        }
        if (pages > 0 && hasEarlier.get() && !reading.get()) {
            readEarlier(() -> seek(id, pages - 1));
        } else {
            missed.set(true);
        }
    }

    private void readEarlier(Runnable then) {
        if (reading.get() || !hasEarlier.get()) {
            return;
        }
        reading.set(true);
        problem.set(null);
        var environment = live.environment();
        supervisor.ask(new ReadLog(environment, cursor, PAGE), outcome -> {
            reading.set(false);
            if (environment != live.environment()) {
                return;
            }
            outcome.either(
                    page -> {
                        take(page);
                        then.run();
                    },
                    problem::set);
        });
    }

    private void take(LogPage page) {
        cursor = page.before();
        hasEarlier.set(cursor.isPresent());
        store.addBefore(
                olderThanHeld(page.lines().stream().map(LogLineReader::read).toList()));
        index.changed();
    }

    /// The stream begins with lines that stand in the file too.
    private List<LogLine> olderThanHeld(List<LogLine> lines) {
        if (store.first() == store.end()) {
            return lines;
        }
        long oldest = store.line(store.first()).micros();
        return oldest == 0
                ? lines
                : lines.stream().filter(line -> line.micros() < oldest).toList();
    }
}
