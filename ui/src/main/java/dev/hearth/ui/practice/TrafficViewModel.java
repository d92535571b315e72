package dev.hearth.ui.practice;

import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.port.backstage.TrafficPage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What server and bot say to each other, while somebody looks.
final class TrafficViewModel {
    /// Entries that are kept.
    static final int KEPT = 2_000;

    private final PracticePort port;
    private final Deque<TrafficEntry> kept = new ArrayDeque<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<TrafficEntry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<TrafficEntry>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long next;
    private boolean asking;

    TrafficViewModel(PracticePort port) {
        this.port = port;
        filter.subscribe(now -> show());
        paused.subscribe(now -> {
            if (!now) {
                show();
            }
        });
    }

    /// Asks what is new. While paused, too: the server notes nothing for who does not ask.
    void look() {
        if (asking) {
            return;
        }
        asking = true;
        port.traffic(next, outcome -> {
            asking = false;
            outcome.either(this::take, why -> lost.set(true));
        });
    }

    private void take(TrafficPage page) {
        lost.set(false);
        boolean begunAnew = page.next() < next;
        next = begunAnew ? 0 : page.next();
        if (begunAnew) {
            look();
        } else if (!page.entries().isEmpty()) {
            kept.addAll(page.entries());
            while (kept.size() > KEPT) {
                kept.removeFirst();
            }
            if (!paused.get()) {
                show();
            }
        }
    }

    private void show() {
        var wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        shown.set(kept.stream().filter(entry -> fits(entry, wanted)).toList());
        if (selectedRow() < 0) {
            selected.set(Optional.empty());
        }
    }

    private static boolean fits(TrafficEntry entry, String wanted) {
        return wanted.isEmpty()
                || entry.what().toLowerCase(Locale.ROOT).contains(wanted)
                || Integer.toString(entry.code()).equals(wanted)
                || entry.json().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// Forgets what was said so far.
    void clear() {
        kept.clear();
        show();
    }

    /// Selects what stands in a row, nothing if there is no such row.
    void select(int row) {
        boolean there = row >= 0 && row < shown.get().size();
        selected.set(there ? Optional.of(shown.get().get(row)) : Optional.empty());
    }

    /// The row of what is selected, which moves while others come and go; -1 for none.
    int selectedRow() {
        return selected.get().map(entry -> shown.get().indexOf(entry)).orElse(-1);
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// Whether what is shown stays as it is.
    BooleanProperty pausedProperty() {
        return paused;
    }

    ReadOnlyObjectProperty<List<TrafficEntry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TrafficEntry>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether the server did not answer the last time.
    ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }
}
